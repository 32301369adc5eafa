import { readFormattedFigure } from "../../assessment/form/formatted-figure";
import type { CellValue } from "../../assessment/form/figure";
import { plainFormat } from "../../assessment/form/number-format";
import type { MergedSheet } from "../../sheet/merged-sheet";
import { isBlankText, mustBeFinite, tableOf, type TextGrid } from "./grid";

/** Excel keeps so many digits; what a formula leaves beyond them is dust of the binary system. */
const digitsOfExcel = 15;

/** A cell's value as people read it there: 0.974 in a percent's format is 97.4%, a date is a date. */
function textShown(value: CellValue, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const figure = readFormattedFigure(Number(value.toPrecision(digitsOfExcel)), undefined, format);
  if (figure.state === "unreadable") return figure.text;
  if (figure.state !== "number") return String(value);
  return figure.storedAs === undefined ? String(figure.value) : `${figure.value}%`;
}

/**
 * Says in each of its rows what a merged cell says, as an item's number beside all its indicators does. Areas that overlap
 * are no sheet's: no more is said than there are cells.
 */
function fillMerged(rows: string[][], { content: { top, left }, merged }: MergedSheet): void {
  let allowed = rows.reduce((sum, { length }) => sum + length, 0);
  for (const area of merged) {
    if (allowed <= 0) return;
    const column = area.left - left;
    const text = rows[area.top - top]?.[column] ?? "";
    if (isBlankText(text)) continue;
    const last = Math.min(area.bottom - top, rows.length - 1);
    for (let row = area.top - top + 1; row <= last && allowed > 0; row += 1, allowed -= 1) {
      const cells = rows[row];
      if (cells !== undefined) cells[column] = text;
    }
  }
}

/**
 * A sheet as a table of texts: what its cells show; a merged cell says it in each of its rows, in the first of its columns.
 * Undefined where nothing stands in it.
 *
 * @throws Failure where it is longer or wider than any form
 */
export function gridOfSheet(sheet: MergedSheet): TextGrid | undefined {
  const { values, formats } = sheet.content;
  if (values.every((cells) => cells.every((value) => value === ""))) return undefined;
  mustBeFinite(values.length, values[0]?.length ?? 0);
  const rows = values.map((cells, row) => cells.map((value, column) => textShown(value, formats[row]?.[column] ?? plainFormat)));
  fillMerged(rows, sheet);
  return rows.every((cells) => cells.every(isBlankText)) ? undefined : tableOf(rows);
}
