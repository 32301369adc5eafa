import type { ItemId } from "../../assessment/criteria/edition";
import { columnLetters } from "../address";
import { columnOf } from "../layout/columns";
import { rowOf, type FormReading } from "./form-reading";
import { dialects, isOwnFormula, meanFormula, normalFormula, referenceTo, type FormulaContext } from "../layout/formulas";
import { formulaAt, properText, shown, type Layout, type SheetRow } from "./sheet-rows";

/** Whether an indicator's row carries the form's own formulas and its item's number, which its score needs. */
export function hasOwnFormulas(row: SheetRow, layout: Layout, item: ItemId, context: FormulaContext): boolean {
  return isOwnFormula(formulaAt(row, layout.success), "success", row.row, context)
    && isOwnFormula(formulaAt(row, layout.score), "score", row.row, context)
    && properText(String(shown(row, layout.item))) === item;
}

const ours = /PMQA[._]/i;

/** Whether a custom function of ours shows that the host does not know it. */
export const showsUnknownName = (row: SheetRow, layout: Layout): boolean =>
  isUnknownName(row, layout.success) || isUnknownName(row, layout.score);

const isUnknownName = (row: SheetRow, index: number): boolean =>
  shown(row, index) === "#NAME?" && ours.test(formulaAt(row, index) ?? "");

/** The first area that a formula names, by rows. */
function rowsIn(formula: string, column: number): { readonly top: number; readonly bottom: number } | undefined {
  const letters = columnLetters(column);
  const [, top, bottom] = new RegExp(`\\b${letters}(\\d+):${letters}(\\d+)`).exec(formula) ?? [];
  return top === undefined || bottom === undefined ? undefined : { top: Number(top), bottom: Number(bottom) };
}

/** Whether a formula is a mean of the form's own that takes in rows `first` to `last` and nothing outside `within`. */
function isOwnMean(
  formula: string | undefined,
  [first, last]: readonly [number, number],
  within: readonly [number, number],
  context: FormulaContext,
): boolean {
  const normal = formula === undefined ? "" : normalFormula(formula);
  const rows = rowsIn(normal, columnOf(context.columns, "score"));
  if (rows === undefined) return false;
  const { top, bottom } = rows;
  const own = dialects.some((dialect) => normalFormula(meanFormula(context, top, bottom, dialect)) === normal);
  return own && top <= first && bottom >= last && top >= within[0] && bottom <= within[1];
}

/** The rows between which a mean looks: all that may hold a score of the topic, or of the summary. */
export interface MeanSpan {
  /** Where the mean itself stands. */
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
}

type Parts = Pick<FormReading, "parts" | "inOrder" | "rows" | "headingRow" | "formulas">;

/** The last row of a topic: its end row, or the last before the next row of the form's own. */
function bottomOf(topicRow: number, end: number | undefined, form: Parts): number {
  if (end !== undefined) return end;
  let row = topicRow;
  for (let next = rowOf(form, row + 1); next !== undefined; next = rowOf(form, row + 1)) {
    if (next.is === "topic" || next.is === "summary" || next.is === "total" || next.is === "note") break;
    row += 1;
  }
  return row;
}

/** Where means belong and what each takes in; none where a sort has torn the topics apart. */
export function meanSpans(form: Parts): readonly MeanSpan[] {
  if (!form.inOrder) return [];
  const { topics, ends, summaries, total } = form.parts;
  const spans = [...topics].map(([topic, row]) => ({ row, top: row + 1, bottom: bottomOf(row, ends.get(topic), form) }));
  const lines = [...summaries.values()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (total === undefined || first === undefined || last === undefined) return spans;
  return [...spans, { row: total, top: first, bottom: last }];
}

const formulaIn = (row: SheetRow | undefined, index: number): string | undefined =>
  (row === undefined ? undefined : formulaAt(row, index));

/** The lines of the summary that do not show their topic's mean. */
function summariesAstray(
  cells: readonly SheetRow[],
  layout: Layout,
  { parts, formulas, headingRow }: Parts,
): readonly number[] {
  const column = columnOf(formulas.columns, "score");
  return [...parts.summaries].filter(([topic, row]) => {
    const topicRow = parts.topics.get(topic);
    const formula = formulaIn(cells[row - headingRow - 1], layout.score);
    return topicRow !== undefined
      && (formula === undefined || normalFormula(formula) !== referenceTo({ row: topicRow, column }));
  }).map(([, row]) => row);
}

/** The rows whose mean is missing, is not the form's own, or leaves out an indicator. */
export function meansWithoutFormulas(cells: readonly SheetRow[], layout: Layout, form: Parts): readonly number[] {
  const means = meanSpans(form).filter(({ row, top, bottom }) => {
    let first = row === form.parts.total ? top : bottom;
    let last = row === form.parts.total ? bottom : top;
    for (let at = top; at <= bottom; at += 1) {
      if (rowOf(form, at)?.is !== "indicator") continue;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    const formula = formulaIn(cells[row - form.headingRow - 1], layout.score);
    return !isOwnMean(formula, [first, last], [top, bottom], form.formulas);
  }).map(({ row }) => row);
  return [...means, ...summariesAstray(cells, layout, form)];
}
