import type { DataProblem } from "./data-problem";
import { mostValues } from "./submission";

/** What parsing data came to: values, or why there are none. */
export type ParsedData =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly problem: DataProblem };

/** White space of JSON and closing brackets: what follows a bracket that holds nothing. */
const closesAtOnce = /[ \t\r\n]*[\]}]/y;

/** How many values a JSON text holds: itself, the first of each bracket that holds any, and one after each comma. */
function valueCount(text: string): number {
  let count = 1;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inText && character === "\\") at += 1;
    else if (character === "\"") inText = !inText;
    else if (inText) continue;
    else if (character === ",") count += 1;
    else if (character === "[" || character === "{") {
      closesAtOnce.lastIndex = at + 1;
      if (!closesAtOnce.test(text)) count += 1;
    }
  }
  return count;
}

/**
 * Parses JSON that somebody else wrote. Its values are counted before: ten megabytes of `{}` would become four hundred
 * of objects, and ten of nulls two million problems.
 */
export function parseData(text: string): ParsedData {
  const count = valueCount(text);
  if (count > mostValues) return { ok: false, problem: { path: "", fault: "too-many", values: { count, most: mostValues } } };
  try {
    return { ok: true, json: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    // What the parser says is English, differs from one to the next, and quotes the text.
    return { ok: false, problem: { path: "", fault: "not-json" } };
  }
}
