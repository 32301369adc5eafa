import type { Input } from "../../assessment/form/figure";
import { plainFormat, shownAs, textFormat } from "../../assessment/form/number-format";
import type { ItemId } from "../../assessment/criteria/edition";
import type { Place } from "../../assessment/form/place";
import type { CellFix } from "../../assessment/rules/rule";
import type { Cell } from "../address";
import { columnOf } from "../layout/columns";
import { meanFormula, referenceTo, scoreFormula, successFormula, unscoredFormula, type Dialect, type DialectsHere } from "../layout/formulas";
import type { FormReading } from "../read/form-reading";
import { topicSpan, totalSpan } from "../read/read-means";
import type { CellChange } from "../workbook";
import { cellAt, dialectOf } from "./places";

const topicAt = ({ parts }: FormReading, row: number): string | undefined =>
  [...parts.topics].find(([, topicRow]) => topicRow === row)?.[0];

/** The formula of the count in a topic's row. */
function unscoredAt(reading: FormReading, row: number): string | undefined {
  const topic = topicAt(reading, row);
  if (topic === undefined) return undefined;
  const { top, bottom } = topicSpan(row, topic, reading);
  return unscoredFormula(reading.formulas, top, bottom);
}

/** The formula of a mean in a row of the form's own; undefined where no mean belongs. */
function meanAt(reading: FormReading, row: number): string | undefined {
  const { parts, formulas, columns } = reading;
  const topic = topicAt(reading, row);
  const span = topic === undefined ? totalSpan(reading) : topicSpan(row, topic, reading);
  if (span?.row === row) return meanFormula(formulas, span.top, span.bottom);
  const line = [...parts.summaries].find(([, summaryRow]) => summaryRow === row)?.[0];
  const shown = line === undefined ? undefined : parts.topics.get(line);
  return shown === undefined ? undefined : referenceTo({ row: shown, column: columnOf(columns, "score") });
}

/** The formula that the form itself has in a place; undefined where it has none. */
export function ownFormulaAt(reading: FormReading, { row, field }: Place, dialect: Dialect): string | undefined {
  if (field === "success") return successFormula(reading.formulas, row, dialect);
  if (field === "note") return unscoredAt(reading, row);
  if (field !== "score") return undefined;
  return meanAt(reading, row) ?? scoreFormula(reading.formulas, row, dialect);
}

/** The number format of a cell of a form's sheet. */
export const formatAt = ({ content: { formats, top, left } }: Pick<FormReading, "content">, { row, column }: Cell): string =>
  formats[row - top]?.[column - left] ?? plainFormat;

/** Whether a cell of this format makes something else of a number that is put into it: a date, a percent, or a text. */
const turns = (format: string, number: number): boolean => format === textFormat || shownAs(format, number) !== "plain";

/** What goes into a cell, so that the cell then says that: a number is given a plain format where its cell has none. */
export function changeOf(reading: Pick<FormReading, "content">, cell: Cell, input: Input): CellChange {
  const turned = typeof input === "number" && turns(formatAt(reading, cell), input);
  return turned ? { cell, entry: input, format: plainFormat } : { cell, entry: input };
}

/** As `changeOf`, of a place's cell on whichever of a form's sheets that is. */
export function changeAt(reading: FormReading, { sheet }: Pick<Place, "sheet">, cell: Cell, input: Input): CellChange {
  if (sheet === undefined) return changeOf(reading, cell, input);
  const content = reading.categorySheets?.get(sheet);
  return { ...(content === undefined ? { cell, entry: input } : changeOf({ content }, cell, input)), sheet };
}

/** A fix as changes of cells, for a host that computes the dialects of `here`. */
export function changesOfFix(reading: FormReading, { changes }: Pick<CellFix, "changes">, here: DialectsHere): readonly CellChange[] {
  return changes.flatMap(({ at, input, format }): readonly CellChange[] => {
    const cell = cellAt(reading, at);
    if (cell === undefined) return [];
    if (typeof input !== "object" || input === null) {
      return [{ ...changeAt(reading, at, cell, input), ...(format === undefined ? {} : { format }) }];
    }
    const formula = ownFormulaAt(reading, at, dialectOf(reading, here));
    return formula === undefined ? [] : [{ cell, entry: { formula } }];
  });
}

/** What makes a row an indicator's: the item's number and the form's formulas. */
export function rowChanges(reading: FormReading, row: number, item: ItemId, dialect: Dialect): readonly CellChange[] {
  const { columns, formulas } = reading;
  return [
    { cell: { row, column: columnOf(columns, "item") }, entry: item },
    { cell: { row, column: columnOf(columns, "success") }, entry: { formula: successFormula(formulas, row, dialect) } },
    { cell: { row, column: columnOf(columns, "score") }, entry: { formula: scoreFormula(formulas, row, dialect) } },
  ];
}
