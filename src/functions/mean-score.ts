import { meanScore } from "../assessment/scoring/mean";
import { isExcelError } from "../assessment/form/figure";
import type { Cell } from "./cell";
import { errorProblem } from "./inputs";
import type { Answer } from "./problem";

/**
 * The mean of the scores in some cells, "" where there are none. Blanks, texts and truth values are no scores; an error
 * is no score either, but a mean that passed over it would pass for the mean of all.
 */
export function meanScoreOf(cells: readonly Cell[]): Answer {
  const errors = cells.filter(isExcelError);
  const wrong = errors.find((error) => error !== "#N/A");
  if (wrong !== undefined) return errorProblem("score", wrong);
  if (errors.length > 0) return { problem: "unscored", parts: [], values: { count: errors.length } };
  return meanScore(cells.filter((cell) => typeof cell === "number")) ?? "";
}
