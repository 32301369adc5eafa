import type { Result } from "../files/file-workbook";
import { columnOf } from "../sheet/layout/columns";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { CheckedForm } from "./read-checked";

/** What each formula cell of a new form shows before a program computes it: the same figures, or nothing. */
export function formResults(plan: SheetPlan, { reading, checked }: CheckedForm): readonly Result[] {
  const success = columnOf(reading.columns, "success");
  const score = columnOf(reading.columns, "score");
  const { topics, summaries, total } = reading.parts;
  const known = new Map<string, number | null>();
  const know = (row: number, column: number, value: number | null): void => void known.set(`${row}:${column}`, value);
  for (const { row, scored } of checked.form.indicators) {
    know(row, success, scored.success);
    know(row, score, scored.score);
  }
  for (const rows of [topics, summaries]) {
    for (const [topic, row] of rows) know(row, score, checked.form.topicScores[topic] ?? null);
  }
  if (total !== undefined) know(total, score, checked.form.total);
  return plan.cells.flatMap((cells, row) => cells.flatMap((entry, column) =>
    typeof entry !== "object" || entry === null ? [] : [{
      cell: { row: row + 1, column: column + 1 },
      value: known.get(`${row + 1}:${column + 1}`) ?? "",
    }]));
}
