import type { Language } from "../assessment/text/phrase";
import { neededCell } from "./needed";
import { reply } from "./reply";
import { scoreCell } from "./score";
import { spread } from "./spread";
import { successCell } from "./success";

let spoken: Language | undefined;

/** Excel's own language where it is English, else Thai; asked once, when a message is first needed. */
function language(): Language {
  if (spoken === undefined && typeof Office !== "undefined" && typeof Office.context?.displayLanguage === "string") {
    spoken = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "th";
  }
  return spoken ?? "th";
}

/**
 * @customfunction SUCCESS
 * @param actual The result.
 * @param target The target.
 * @param [direction] Whether more or less is better.
 * @returns The percentage of success.
 */
export function success(actual: unknown[][], target: unknown[][], direction?: unknown[][]): unknown[][] {
  return reply(spread([actual, target, direction] as const, (a, t, d) => successCell(a ?? "", t ?? "", d)), language());
}

/**
 * @customfunction SCORE
 * @param success The percentage of success.
 * @param [item] The item.
 * @param [fiscalYear] The fiscal year.
 * @returns The score.
 */
export function score(success: unknown[][], item?: unknown[][], fiscalYear?: unknown[][]): unknown[][] {
  return reply(spread([success, item, fiscalYear] as const, (s, i, y) => scoreCell(s ?? "", i, y)), language());
}

/**
 * @customfunction NEEDED
 * @param score The score to reach.
 * @param target The target.
 * @param [direction] Whether more or less is better.
 * @param [fiscalYear] The fiscal year.
 * @returns The result needed.
 */
export function needed(
  score: unknown[][],
  target: unknown[][],
  direction?: unknown[][],
  fiscalYear?: unknown[][],
): unknown[][] {
  const answers = spread(
    [score, target, direction, fiscalYear] as const,
    (s, t, d, y) => neededCell(s ?? "", t ?? "", d, y),
  );
  return reply(answers, language());
}
