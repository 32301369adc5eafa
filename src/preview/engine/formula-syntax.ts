import { parse, tokenize } from "@borgar/fx";

/** What stands before the name of a function that another workbook, or nobody any more, has: a path, and "!". */
const isPath = (type: string): boolean => type === "context" || type === "context_quote";

/** Whether a text, "=" and all, is a formula as Excel takes one. Names and functions that nobody knows are no fault of its form. */
export function isFormula(text: string): boolean {
  const tokens = tokenize(text);
  const plain = tokens.filter(({ type, value }, at) => {
    const path = isPath(type) && tokens[at + 1]?.value === "!";
    return !path && !(value === "!" && isPath(tokens[at - 1]?.type ?? ""));
  });
  try {
    parse(plain);
    return true;
  } catch {
    return false;
  }
}
