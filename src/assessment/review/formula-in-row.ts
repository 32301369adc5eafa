const textOrSheet = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;
const reference = /(^|[^\w.$!])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/g;

/**
 * A formula as seen from its row, so that it reads the same wherever the row is moved: rows are told by their distance,
 * blanks and letter case do not count. Cells of other sheets stay where they are.
 *
 * @example formulaInRow("=H12/$E$4*100", 12) // "=H[0]/$E$4*100"
 */
export const formulaInRow = (formula: string, row: number): string =>
  formula.split(textOrSheet).map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, "").toUpperCase().replace(
    reference,
    (_, before: string, column: string, fixed: string, number: string) =>
      `${before}${column}${fixed === "$" ? `$${number}` : `[${Number(number) - row}]`}`,
  ))).join("");
