import type { TopicId } from "../../assessment/criteria/edition";
import { countsFrom, fieldOfMean, type MeanCell, type MeanPlace } from "../../assessment/form/form";
import { meanMeaning, referenceMeaning, unscoredMeaning, type Meaning } from "../layout/formula-meaning";
import type { FormulaContext } from "../layout/formulas";
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

/** A cell that should hold a mean or a count, and what tells whether it does. */
type Sought = MeanPlace & {
  readonly meaning: (formula: string) => Meaning;
};

function soughtInTopic(topic: TopicId, row: number, form: Laid, { formulas, version }: Means): readonly Sought[] {
  const span = topicSpan(row, topic, form);
  const rows = { ...span, wanted: wantedRows(span, form) };
  const mean: Sought = { of: "topic", topic, row, meaning: (formula) => meanMeaning(formula, rows, formulas) };
  if (version < countsFrom) return [mean];
  return [mean, { of: "unscored", topic, row, meaning: (formula) => unscoredMeaning(formula, rows, formulas) }];
}

function soughtInSummary(form: Laid, { formulas }: Means): readonly Sought[] {
  const column = columnOf(formulas.columns, "score");
  const lines = [...form.parts.summaries].flatMap(([topic, row]): readonly Sought[] => {
    const topicRow = form.parts.topics.get(topic);
    if (topicRow === undefined) return [];
    return [{ of: "summary", topic, row, meaning: (formula) => referenceMeaning(formula, { row: topicRow, column }, formulas) }];
  });
  const span = totalSpan(form);
  if (span === undefined) return lines;
  const rows = { ...span, wanted: [...form.parts.summaries.values()] };
  return [...lines, { of: "total", row: span.row, meaning: (formula) => meanMeaning(formula, rows, formulas) }];
}

/** What reading the means takes besides the rows. */
interface Means {
  readonly formulas: FormulaContext;
  /** The form's version: what it computes. */
  readonly version: number;
}

/** The means and counts of a form whose lines stand in order: what each of their cells holds. */
export function readMeans(cells: readonly SheetRow[], layout: Layout, form: Laid, means: Means): readonly MeanCell[] {
  const sought = [
    ...[...form.parts.topics].flatMap(([topic, row]) => soughtInTopic(topic, row, form, means)),
    ...soughtInSummary(form, means),
  ];
  return sought.map(({ meaning, ...mean }): MeanCell => {
    const row = cells[mean.row - form.headingRow - 1] ?? { row: mean.row, values: [], formulas: [], formats: [] };
    return { ...mean, cell: computedCell(row, layout[fieldOfMean(mean)], meaning) };
  });
}
