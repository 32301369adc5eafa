import { brokenThaiText } from "./broken-thai-text";
import { directionContradictsName } from "./direction-contradicts-name";
import { duplicateIndicator } from "./duplicate-indicator";
import { missingDirection } from "./missing-direction";
import { missingEvidenceNote } from "./missing-evidence-note";
import { missingName } from "./missing-name";
import { missingResult } from "./missing-result";
import { missingTarget } from "./missing-target";
import { missingUnit } from "./missing-unit";
import { notANumber } from "./not-a-number";
import { numberAsText } from "./number-as-text";
import { requiredItemEmpty } from "./required-item-empty";
import { resultNotApplicable } from "./result-not-applicable";
import type { Rule } from "./rule";
import { tooFewIndicators } from "./too-few-indicators";
import { tooManyIndicators } from "./too-many-indicators";
import { unknownRow } from "./unknown-row";
import { zeroTarget } from "./zero-target";

/** Every rule, in the order in which findings of one cell are listed. A new rule is added here. */
export const rules: readonly Rule[] = [
  missingTarget,
  missingResult,
  missingUnit,
  missingEvidenceNote,
  missingDirection,
  directionContradictsName,
  notANumber,
  numberAsText,
  zeroTarget,
  resultNotApplicable,
  requiredItemEmpty,
  tooFewIndicators,
  tooManyIndicators,
  duplicateIndicator,
  unknownRow,
  missingName,
  brokenThaiText,
];
