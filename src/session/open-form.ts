import { check, type Checked } from "../assessment/check/check";
import type { Review } from "../assessment/review/review";
import { shownOtherwise } from "../assessment/rules/shown-otherwise";
import type { FixChange } from "../assessment/rules/rule";
import type { Cell } from "../sheet/address";
import { mendsBeforeTurning } from "../sheet/edit/mends-before-turning";
import { itemOfRow, rowOf, type FormReading } from "../sheet/read/form-reading";
import { readForm } from "../sheet/read/read-form";
import type { HighlightKind } from "../sheet/highlight";
import type { Reading } from "../sheet/workbook";
import type * as reviewing from "./reviewing";
import type { OpenForm, SelectedRow } from "./session";

/** A sheet to be read as the form, and the others beside it. */
export type FoundSheet = Omit<Extract<Reading, { found: "sheet" }>, "found">;

/** A form that was read and checked, whole. */
export interface ReadForm {
  readonly reading: FormReading;
  readonly checked: Checked;
  /** What its review comes to, where the workbook holds one. */
  readonly review?: Review;
  /** What to write before its dialect can be turned. */
  readonly mends: readonly FixChange[];
  /** Excel may still be computing: nothing is said of what its cells show yet. */
  readonly awaitsExcel: boolean;
  /** The highlights of ours that are in its sheet. */
  readonly highlights: ReadonlySet<HighlightKind>;
}

/** What reading a review takes. */
export type Reviewing = typeof reviewing;

/** For what may only be late nobody is blamed yet. */
export interface Patience {
  /** #NAME?: while a workbook opens, Excel computes before the functions are ready. */
  readonly withFunctions: boolean;
  /** Old figures: after an edit Excel shows them until the functions have answered. */
  readonly withFigures: boolean;
}

/**
 * Reads and checks a whole sheet.
 *
 * @throws Failure where it cannot be read as the form
 */
export function openForm({ content, others, review, highlights = new Set() }: FoundSheet, patience: Patience, reader?: Reviewing): ReadForm {
  const outcome = readForm(content, others);
  if ("problem" in outcome) throw outcome.problem;
  const reading = review === undefined || reader === undefined ? outcome.ok : reader.withReview(outcome.ok, review, others);
  const { form } = reading;
  const lateFunctions = patience.withFunctions && form.unknownFunctions.length > 0;
  const checked = check(lateFunctions ? { ...form, unknownFunctions: [] } : form);
  const lateFigures = patience.withFigures && form.calculation === "live" && shownOtherwise(checked.form).length > 0;
  const settled = lateFigures ? check({ ...checked.form, calculation: "none" }) : checked;
  return {
    reading,
    mends: mendsBeforeTurning(reading),
    checked: settled,
    ...(form.review === undefined || reader === undefined ? {} : { review: reader.reviewOf(settled) }),
    awaitsExcel: lateFunctions || lateFigures,
    highlights,
  };
}

/** What the selected cell's row is in the form; undefined where it is none of its rows. */
export function selectedRow({ reading, checked }: Pick<OpenForm, "reading" | "checked">, cell: Cell | undefined): SelectedRow | undefined {
  if (cell === undefined) return undefined;
  const { row } = cell;
  const formRow = rowOf(reading, row);
  if (formRow?.is === "indicator") {
    const indicator = checked.form.indicators.find((candidate) => candidate.row === row);
    return indicator === undefined ? undefined : { kind: "indicator", indicator };
  }
  const item = itemOfRow(formRow);
  if (item === undefined) return undefined;
  return { kind: formRow?.is === "item" ? "item" : "blank", row, item };
}
