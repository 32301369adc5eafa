import { fieldOfMean } from "../../assessment/form/form";
import type { RowFix } from "../../assessment/rules/rule";
import type { Cell } from "../address";
import { columnOf } from "../layout/columns";
import { lineTag } from "../layout/form-words";
import type { Dialect } from "../layout/formulas";
import { isKey, noteKey } from "../layout/keys";
import { keyOfPart, wordsOfPart } from "../layout/part-cells";
import type { FormReading } from "../read/form-reading";
import { readForm } from "../read/read-form";
import type { Arrangement, CellChange, SheetContent } from "../workbook";
import { rowsInOrder, rowsWithMoved, type PlacedRow } from "./form-order";
import { ownFormulaAt } from "./cell-changes";

const cellIn = ({ values, top, left }: SheetContent, { row, column }: Cell): unknown => values[row - top]?.[column - left] ?? "";

/** What the form itself has in its rows, where it is not there: the words of lines that are gone, and the keys. */
function ownCells(reading: FormReading, placed: readonly PlacedRow[]): readonly CellChange[] {
  const { headingRow, columns, keyColumn, content, form: { edition, gone } } = reading;
  const isGone = new Set(gone.map(lineTag));
  return placed.flatMap(({ source, line }, index): readonly CellChange[] => {
    const row = headingRow + 1 + index;
    const part = line === undefined || line.is === "note" ? undefined : line;
    const words = part === undefined || !isGone.has(lineTag(part)) ? {} : wordsOfPart(part, edition);
    const said = (["item", "name"] as const).flatMap((field): readonly CellChange[] => {
      const entry = words[field];
      return entry === undefined ? [] : [{ cell: { row, column: columnOf(columns, field) }, entry }];
    });
    if (keyColumn === undefined) return said;
    const key = part !== undefined ? keyOfPart(part) : line === undefined ? "" : noteKey;
    const held = typeof source === "number" ? cellIn(content, { row: source, column: keyColumn }) : "";
    const isRight = key === "" ? !isKey(held) : held === key;
    return isRight ? said : [...said, { cell: { row, column: keyColumn }, entry: key === "" ? null : key }];
  });
}

/** What the sheet would hold, its formulas as they were: enough to tell where everything stands then. */
export function contentAfter({ content, headingRow }: FormReading, placed: readonly PlacedRow[], changes: readonly CellChange[]): SheetContent {
  const { top, left, values, formulas, formats } = content;
  const arranged = <Value>(matrix: readonly (readonly Value[])[]): Value[][] => [
    ...matrix.slice(0, headingRow + 1 - top).map((cells) => [...cells]),
    ...placed.map(({ source }) => [...(typeof source === "number" ? matrix[source - top] ?? [] : [])]),
  ];
  const [shown, held] = [arranged(values), arranged(formulas)];
  for (const { cell: { row, column }, entry } of changes) {
    for (const matrix of [shown, held]) {
      const cells = matrix[row - top] ?? [];
      while (cells.length <= column - left) cells.push("");
      cells[column - left] = typeof entry === "object" ? "" : entry;
    }
  }
  return { ...content, values: shown, formulas: held, formats: arranged(formats) };
}

/** The form's own means and counts, by where their rows stand then: all but those that somebody typed a figure over. */
function means(after: FormReading, dialect: Dialect): readonly CellChange[] {
  return after.form.means.flatMap((mean): readonly CellChange[] => {
    const at = { row: mean.row, field: fieldOfMean(mean) } as const;
    const formula = mean.cell.holds === "value" ? undefined : ownFormulaAt(after, at, dialect);
    return formula === undefined ? [] : [{ cell: { row: mean.row, column: columnOf(after.columns, at.field) }, entry: { formula } }];
  });
}

/**
 * A fix, or several alike, as one arrangement of rows, with what the form itself has in them then. Everything that
 * stands below the column headings is still there afterwards.
 */
export function planArranging(reading: FormReading, fixes: readonly RowFix[], dialect: Dialect): Arrangement {
  const moved = fixes.flatMap((fix) => (fix.rows === "to its item" ? [fix.row] : []));
  const placed = moved.length < fixes.length ? rowsInOrder(reading) : rowsWithMoved(reading, moved);
  const cells = moved.length < fixes.length ? ownCells(reading, placed) : [];
  const after = readForm(contentAfter(reading, placed, cells));
  return {
    top: reading.headingRow + 1,
    bottom: reading.headingRow + reading.rows.length,
    rows: placed.map(({ source }) => source),
    changes: [...cells, ...("ok" in after ? means(after.ok, dialect) : [])],
  };
}
