import type { Fixture } from "./fixture";
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
import { tooFewIndicators } from "./too-few-indicators";
import { tooManyIndicators } from "./too-many-indicators";
import { unknownRow } from "./unknown-row";
import { zeroTarget } from "./zero-target";

/** The fixtures of every rule, by its name. */
export const fixtures: Readonly<Record<string, readonly Fixture[]>> = {
  "missing-target": missingTarget,
  "missing-result": missingResult,
  "missing-unit": missingUnit,
  "missing-evidence-note": missingEvidenceNote,
  "missing-direction": missingDirection,
  "direction-contradicts-name": directionContradictsName,
  "not-a-number": notANumber,
  "number-as-text": numberAsText,
  "zero-target": zeroTarget,
  "result-not-applicable": resultNotApplicable,
  "required-item-empty": requiredItemEmpty,
  "too-few-indicators": tooFewIndicators,
  "too-many-indicators": tooManyIndicators,
  "duplicate-indicator": duplicateIndicator,
  "unknown-row": unknownRow,
  "missing-name": missingName,
  "broken-thai-text": brokenThaiText,
};
