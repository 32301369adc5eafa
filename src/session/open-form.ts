import { checkBy, type Checked } from "../assessment/check/check-by";
import { rules } from "../assessment/rules/index";
import type { Form } from "../assessment/form/form";
import { shownOtherwise } from "../assessment/rules/shown-otherwise";
import type { FixChange } from "../assessment/rules/rule";
import type { Cell } from "../sheet/address";
import { mendsBeforeTurning } from "../sheet/edit/mends-before-turning";
import { itemOfRow, rowOf, type FormReading } from "../sheet/read/form-reading";
import { readForm } from "../sheet/read/read-form";
import type { HighlightKind } from "../sheet/highlight";
import type { Reading } from "../sheet/workbook";
import type { InFull } from "./read-in-full";
import type { OpenForm, SelectedRow } from "./session";

/** A sheet to be read as the form, and the others beside it. */
export type FoundSheet = Omit<Extract<Reading, { found: "sheet" }>, "found">;

/** A form that was read and checked, whole. */
export interface ReadForm {
  readonly reading: FormReading;
  readonly checked: Checked;
  /** What to write before its dialect can be turned. */
  readonly mends: readonly FixChange[];
  /** Excel may still be computing: nothing is said of what its cells show yet. */
  readonly awaitsExcel: boolean;
  /** The highlights of ours that are in its sheet. */
  readonly highlights: ReadonlySet<HighlightKind>;
}

/** For what may only be late nobody is blamed yet. */
export interface Patience {
  /** #NAME?: while a workbook opens, Excel computes before the functions are ready. */
  readonly withFunctions: boolean;
  /** Old figures: after an edit Excel shows them until the functions have answered. */
  readonly withFigures: boolean;
}

/**
 * Reads and checks a whole sheet, by the rules that are there from the first and by those loaded later, with its review.
 *
 * @throws Failure where it cannot be read as the form
 */
export function openForm({ content, others, review, highlights = new Set() }: FoundSheet, patience: Patience, { laterRules, withReview }: InFull): ReadForm {
  const check = (form: Form): Checked => checkBy([...rules, ...laterRules], form);
  const outcome = readForm(content, others);
  if ("problem" in outcome) throw outcome.problem;
  const reading = withReview(outcome.ok, others, review);
  const { form } = reading;
  const lateFunctions = patience.withFunctions && form.unknownFunctions.length > 0;
  const checked = check(lateFunctions ? { ...form, unknownFunctions: [] } : form);
  const lateFigures = patience.withFigures && form.calculation === "live" && shownOtherwise(checked.form).length > 0;
  return {
    reading,
    mends: mendsBeforeTurning(reading),
    checked: lateFigures ? check({ ...checked.form, calculation: "none" }) : checked,
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
