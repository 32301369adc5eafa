import { agencyTypeUnsaid } from "./entry/agency-type-unsaid";
import { anotherCopy } from "./entry/another-copy";
import { borrowedEdition } from "./entry/borrowed-edition";
import { brokenThaiText } from "./entry/broken-thai-text";
import { directionContradictsName } from "./entry/direction-contradicts-name";
import { duplicateIndicator } from "./entry/duplicate-indicator";
import { farYear } from "./entry/far-year";
import { headingGone } from "./entry/heading-gone";
import { implausibleFigure } from "./entry/implausible-figure";
import { itemNumberDiffers } from "./entry/item-number-differs";
import { linesOutOfOrder } from "./entry/lines-out-of-order";
import { missingAgency } from "./entry/missing-agency";
import { missingDirection } from "./entry/missing-direction";
import { missingEvidenceNote } from "./entry/missing-evidence-note";
import { missingName } from "./entry/missing-name";
import { missingResult } from "./entry/missing-result";
import { missingTarget } from "./entry/missing-target";
import { missingUnit } from "./entry/missing-unit";
import { newerForm } from "./entry/newer-form";
import { notANumber } from "./entry/not-a-number";
import { notAText } from "./entry/not-a-text";
import { numberAsText } from "./entry/number-as-text";
import { percentFormat } from "./entry/percent-format";
import { requiredItemEmpty } from "./entry/required-item-empty";
import { resultNotApplicable } from "./entry/result-not-applicable";
import { tooFewIndicators } from "./entry/too-few-indicators";
import { tooManyIndicators } from "./entry/too-many-indicators";
import { unknownRow } from "./entry/unknown-row";
import { yearsDiffer } from "./entry/years-differ";
import { zeroTarget } from "./entry/zero-target";
import { lostFormula } from "./formulas/lost-formula";
import type { Rule } from "./rule";

/**
 * The rules of Category 7, in the order in which findings of one cell are listed; those of `later-rules` come behind them. A new
 * rule is added here.
 */
export const rules: readonly Rule[] = [
  missingTarget,
  missingResult,
  missingUnit,
  missingEvidenceNote,
  missingDirection,
  directionContradictsName,
  notANumber,
  notAText,
  numberAsText,
  percentFormat,
  zeroTarget,
  implausibleFigure,
  resultNotApplicable,
  requiredItemEmpty,
  tooFewIndicators,
  tooManyIndicators,
  duplicateIndicator,
  unknownRow,
  missingName,
  brokenThaiText,
  itemNumberDiffers,
  missingAgency,
  agencyTypeUnsaid,
  yearsDiffer,
  farYear,
  borrowedEdition,
  anotherCopy,
  linesOutOfOrder,
  headingGone,
  newerForm,
  lostFormula,
];
