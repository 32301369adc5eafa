import { neededResult } from "../assessment/scoring/needed";
import { hasPercentage } from "../assessment/scoring/success";
import { readFigure, type CellValue } from "../assessment/form/figure";
import { directionArgument, noAnswerTo, isNoAnswer, scaleArgument } from "./arguments";
import type { Answer } from "./no-answer";

/** The result that reaches a score; `undefined` is an argument left out, "" a blank cell. */
export function neededCell(
  score: CellValue,
  target: CellValue,
  direction: CellValue | undefined,
  fiscalYear: CellValue | undefined,
): Answer {
  const aim = readFigure(score);
  const goal = readFigure(target);
  if (aim.state === "missing" && goal.state === "missing") return "";
  const way = directionArgument(direction);
  if (aim.state !== "number" || goal.state !== "number" || way.state !== "direction") {
    return noAnswerTo([["score", aim], ["target", goal], ["direction", way]]);
  }
  const scale = scaleArgument(fiscalYear);
  if (isNoAnswer(scale)) return scale;
  if (!hasPercentage(goal.value)) return { problem: "zero-target", parts: ["target"], values: { text: goal.value } };
  const result = neededResult(scale, aim.value, goal.value, way.value);
  if (result !== null) return result;
  const values = { text: aim.value, most: scale.maxScore };
  return { problem: aim.value > scale.maxScore ? "score-too-high" : "score-too-low", parts: ["score"], values };
}
