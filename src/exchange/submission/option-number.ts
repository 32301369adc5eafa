import type { AnsweredItem } from "../../assessment/narrative/answer";

/** Before the number of a line that is none of the form's options. */
const otherLine = "+";

/**
 * What the lines of an item's checklist are numbered by, in their order: the item and the option, or which it is of the
 * lines that are none of the form's.
 *
 * @example optionNumbers(answered) // ["1.1.1-1", "1.1.1-2", "1.1.1-+1"]
 */
export function optionNumbers({ item, options }: Pick<AnsweredItem, "item" | "options">): readonly string[] {
  const others = options.filter(({ n }) => n === undefined);
  return options.map((said) => `${item}-${said.n ?? `${otherLine}${others.indexOf(said) + 1}`}`);
}

/** Whether such a number, or that of a piece of evidence, is of a line that is none of the form's. */
export const isOtherLine = (number: string): boolean => number.split("-")[1]?.startsWith(otherLine) ?? false;
