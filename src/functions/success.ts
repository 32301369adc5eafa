import { hasPercentage, successOf } from "../assessment/scoring/success";
import { readFigure, type CellValue } from "../assessment/form/figure";
import { directionArgument, noAnswerTo } from "./arguments";
import type { Answer } from "./no-answer";

/** The percentage of success of one row of cells; `undefined` is an argument left out, "" a blank cell. */
export function successCell(actual: CellValue, target: CellValue, direction: CellValue | undefined): Answer {
  const result = readFigure(actual);
  const goal = readFigure(target);
  const way = directionArgument(direction);
  if (result.state === "number" && goal.state === "number" && way.state === "direction") {
    const success = successOf(result.value, goal.value, way.value);
    if (success !== null) return success;
    return hasPercentage(goal.value)
      ? { problem: "too-far", parts: ["actual"], values: {} }
      : { problem: "zero-target", parts: ["target"], values: { text: goal.value } };
  }
  const nothingTyped = result.state === "missing" && goal.state === "missing";
  if (nothingTyped && (direction === undefined || way.state === "missing")) return "";
  return noAnswerTo([["actual", result], ["target", goal], ["direction", way]]);
}
