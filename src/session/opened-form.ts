import { Checker } from "../assessment/check/checker";
import { atRow } from "../assessment/check/rows";
import { itemOfRow, readingOfRow, rowOf, type FormReading } from "../sheet/read/form-reading";
import { marksOf } from "../sheet/write/highlights";
import { readForm } from "../sheet/read/read-form";
import { readRow, withReread } from "../sheet/read/reread-row";
import type { Cell, Marks, SheetContent } from "../sheet/workbook";
import type { OpenForm, SelectedRow } from "./session";

/** A form that was read, with the checker that follows its edits. */
export interface OpenedForm {
  readonly reading: FormReading;
  readonly checker: Checker;
}

/** Reads and checks a whole sheet. @throws WorkbookProblem where it cannot be read as the form */
export function openForm(content: SheetContent): OpenedForm {
  const outcome = readForm(content);
  if ("problem" in outcome) throw outcome.problem;
  return { reading: outcome.ok, checker: new Checker(outcome.ok.assessment) };
}

/** More rows than this are read with the whole sheet: the answer is the same, and reading is one round trip anyway. */
const fewRows = 500;

/** Whether these rows can be read again by themselves; the head and rows below the form ask for a whole reading. */
export const rowsToReread = ({ reading }: OpenedForm, top: number, bottom: number): boolean =>
  top > reading.headingRow && bottom <= reading.lastRow && bottom - top < fewRows;

/**
 * Takes rows in as they are now and checks what that touches; undefined where the edit changed how the sheet is to be
 * read, so that the whole has to be read again.
 */
export function rereadRows({ reading, checker }: OpenedForm, content: SheetContent, top: number, bottom: number): OpenedForm | undefined {
  let now = reading;
  for (let row = top; row <= bottom; row++) {
    const reread = readRow(now, content, row);
    if (reread === undefined) return undefined;
    checker.editRow(row, readingOfRow(reread.formRow));
    now = withReread(now, row, reread);
  }
  return { reading: { ...now, assessment: checker.checked().assessment }, checker };
}

/** The cells to highlight. */
export const marksOfForm = ({ reading, checker }: OpenedForm): Marks =>
  marksOf(checker.checked().findings, reading.columns);

/** The form as the pane shows it. */
export function viewOf({ reading, checker }: OpenedForm, highlighted: boolean): OpenForm {
  const { sheet, isProtected, functionsUnknown, rowsWithoutFormulas } = reading;
  const checked = checker.checked();
  return { sheet, isProtected, functionsUnknown, rowsWithoutFormulas, highlighted, checked, assessment: checked.assessment };
}

/** What the selected cell's row is in the form; undefined where it is none of its rows. */
export function selectedRow({ reading, checker }: OpenedForm, cell: Cell | undefined): SelectedRow | undefined {
  if (cell === undefined) return undefined;
  const formRow = rowOf(reading, cell.row);
  if (formRow?.is === "indicator") {
    const scored = atRow(checker.checked().scored, cell.row) ?? { success: null, score: null };
    return { kind: "indicator", indicator: formRow.indicator, scored };
  }
  const item = itemOfRow(formRow);
  if (item === undefined) return undefined;
  if (formRow?.is === "item") return { kind: "item", row: cell.row, item };
  return { kind: "blank", row: cell.row, item };
}
