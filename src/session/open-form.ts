import type { NarrativePlace } from "../assessment/narrative/narrative-edit";
import { checkBy, type Checked } from "../assessment/check/check-by";
import { rules } from "../assessment/rules/index";
import type { Form } from "../assessment/form/form";
import { shownOtherwise } from "../assessment/rules/shown-otherwise";
import type { FixChange } from "../assessment/rules/rule";
import type { Cell } from "../sheet/address";
import { itemOfRow, rowOf, type FormReading } from "../sheet/read/form-reading";
import { readForm } from "../sheet/read/read-form";
import type { HighlightKind } from "../sheet/highlight";
import type { FoundSheet } from "../sheet/workbook";
import type { CategoryReader } from "./read-categories";
import type { InFull } from "./read-in-full";
import type { OpenForm, SelectedRow } from "./session";

/** A form that was read and checked, whole. */
export interface ReadForm {
  readonly reading: FormReading;
  readonly checked: Checked;
  /** What to write before its dialect can be turned. */
  readonly mends: readonly FixChange[];
  /** Excel may still be computing: nothing is said of what its cells show yet. */
  readonly awaitsExcel: boolean;
  /** The highlights of ours that are in its sheet; marks also where another of its sheets has some. */
  readonly highlights: ReadonlySet<HighlightKind>;
  /** Of which item a row of a category's sheet is; not there where the workbook has no such sheet. */
  readonly narrativeAt?: (sheet: string, row: number) => NarrativePlace | undefined;
}

/** For what may only be late nobody is blamed yet. */
export interface Patience {
  /** #NAME?: while a workbook opens, Excel computes before the functions are ready. */
  readonly withFunctions: boolean;
  /** Old figures: after an edit Excel shows them until the functions have answered. */
  readonly withFigures: boolean;
}

/**
 * Reads and checks a whole sheet, by the rules that are there from the first and by those loaded later, with its review and
 * its sheets of Categories 1 to 6.
 *
 * @param categories who reads those; undefined where there are none
 * @throws Failure where it cannot be read as the form
 */
export function openForm(
  { content, others, review, narrative: sheets = [], highlights = new Set() }: FoundSheet, patience: Patience,
  { laterRules, doubts, withReview, mendsBeforeTurning }: InFull, categories: CategoryReader | undefined,
): ReadForm {
  const check = (form: Form): Checked => checkBy([...rules, ...laterRules, ...categories?.narrativeRules ?? [], ...doubts], form);
  const outcome = readForm(content, others);
  if ("problem" in outcome) throw outcome.problem;
  const reviewed = withReview(outcome.ok, others, review);
  const reading = categories?.withNarrative(reviewed, others, sheets) ?? reviewed;
  const { form } = reading;
  const { narrative } = form;
  const lateFunctions = patience.withFunctions && form.unknownFunctions.length > 0;
  const checked = check(lateFunctions ? { ...form, unknownFunctions: [] } : form);
  const lateFigures = patience.withFigures && form.calculation === "live" && shownOtherwise(checked.form).length > 0;
  return {
    reading,
    mends: mendsBeforeTurning(reading),
    checked: lateFigures ? check({ ...checked.form, calculation: "none" }) : checked,
    awaitsExcel: lateFunctions || lateFigures,
    highlights: sheets.some((sheet) => sheet.highlights?.has("mark")) ? new Set([...highlights, "mark"]) : highlights,
    ...(categories === undefined || narrative === undefined ? {}
      : { narrativeAt: (sheet, row) => categories.placeInNarrative(narrative, sheet, row) }),
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
