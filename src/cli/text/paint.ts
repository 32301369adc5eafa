import type { Grade } from "../../assessment/rules/grade";

export type Paint = Grade | "heading" | "quiet";

const codes: Readonly<Record<Paint, string>> = {
  error: "31;1", warning: "33;1", notice: "36;1", doubt: "35;1", heading: "1", quiet: "2",
};

/** Puts texts in colour where colours may be used, and leaves them alone where not. */
export const painter = (colours: boolean) => (paint: Paint, text: string): string =>
  colours ? `\u001b[${codes[paint]}m${text}\u001b[0m` : text;
