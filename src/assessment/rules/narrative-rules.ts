import { answerBrokenOff } from "./narrative/answer-broken-off";
import { answerMissing } from "./narrative/answer-missing";
import { answerTooLong } from "./narrative/answer-too-long";
import { categoryAstray } from "./narrative/category-astray";
import { evidenceLinkFragile } from "./narrative/evidence-link-fragile";
import { figureDiffersFromIndicator } from "./narrative/figure-differs-from-indicator";
import { linkWithoutIndicator } from "./narrative/link-without-indicator";
import { markerWithoutOption } from "./narrative/marker-without-option";
import { optionMissing } from "./narrative/option-missing";
import { optionNotAnswered } from "./narrative/option-not-answered";
import { optionReworded } from "./narrative/option-reworded";
import { sameTextInTwoAnswers } from "./narrative/same-text-in-two-answers";
import { tickedWithoutEvidence } from "./narrative/ticked-without-evidence";
import type { Rule } from "./rule";

/** The rules about Categories 1 to 6, in the order of their findings in one cell. */
export const narrativeRules: readonly Rule[] = [
  categoryAstray,
  optionMissing,
  optionReworded,
  answerMissing,
  answerTooLong,
  optionNotAnswered,
  tickedWithoutEvidence,
  evidenceLinkFragile,
  answerBrokenOff,
  markerWithoutOption,
  sameTextInTwoAnswers,
  figureDiffersFromIndicator,
  linkWithoutIndicator,
];
