import type { MeanCell } from "../../assessment/form/form";
import { isOwnMean, isReferenceTo, type FormulaContext } from "../layout/formulas";
import { columnOf } from "../layout/columns";
import { computedCell } from "./computed-cell";
import { rowOf, type FormReading, type FormRow } from "./form-reading";
import type { Layout, SheetRow } from "./sheet-rows";

/** The rows over which a mean goes: all that may hold a score of the topic, or the lines of the summary. */
export interface MeanSpan {
  /** Where the mean itself stands. */
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
}

type Laid = Pick<FormReading, "rows" | "headingRow" | "parts">;

const endsTopic = (row: FormRow): boolean =>
  row.is === "topic" || row.is === "summary" || row.is === "total" || row.is === "note";

/** The last row of a topic: its end row, or the last before the next line of the form that belongs to no item. */
function bottomOf(topicRow: number, end: number | undefined, form: Laid): number {
  if (end !== undefined) return end;
  let row = topicRow;
  for (let next = rowOf(form, row + 1); next !== undefined && !endsTopic(next); next = rowOf(form, row + 1)) row += 1;
  return row;
}

/** What the mean of a topic takes in. */
export const topicSpan = (row: number, topic: string, form: Laid): MeanSpan =>
  ({ row, top: row + 1, bottom: bottomOf(row, form.parts.ends.get(topic), form) });

/** What the mean of all takes in; undefined where the summary's lines are gone. */
export function totalSpan({ parts: { summaries, total } }: Laid): MeanSpan | undefined {
  const lines = [...summaries.values()];
  const [top, bottom] = [lines[0], lines.at(-1)];
  return total === undefined || top === undefined || bottom === undefined ? undefined : { row: total, top, bottom };
}

/** The rows that a topic's mean must take in: those of its indicators. */
function wantedRows({ top, bottom }: MeanSpan, form: Laid): readonly number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom; row += 1) if (rowOf(form, row)?.is === "indicator") rows.push(row);
  return rows;
}

/** The means of a form whose lines stand in order: what each of their cells holds. */
export function readMeans(cells: readonly SheetRow[], layout: Layout, form: Laid, formulas: FormulaContext): readonly MeanCell[] {
  const score = columnOf(formulas.columns, "score");
  const cellIn = (row: number, isOwn: (formula: string) => boolean) =>
    computedCell(cells[row - form.headingRow - 1] ?? { row, values: [], formulas: [], formats: [] }, layout.score, isOwn);
  const topics = [...form.parts.topics].map(([topic, row]): MeanCell => {
    const span = topicSpan(row, topic, form);
    return { of: "topic", topic, row, cell: cellIn(row, (formula) => isOwnMean(formula, span, wantedRows(span, form), formulas)) };
  });
  const summaries = [...form.parts.summaries].flatMap(([topic, row]): readonly MeanCell[] => {
    const topicRow = form.parts.topics.get(topic);
    if (topicRow === undefined) return [];
    return [{ of: "summary", topic, row, cell: cellIn(row, (formula) => isReferenceTo(formula, { row: topicRow, column: score })) }];
  });
  const span = totalSpan(form);
  const total: readonly MeanCell[] = span === undefined ? [] : [{
    of: "total", row: span.row,
    cell: cellIn(span.row, (formula) => isOwnMean(formula, span, [span.top, span.bottom], formulas)),
  }];
  return [...topics, ...summaries, ...total];
}
