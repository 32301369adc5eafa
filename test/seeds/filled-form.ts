import { check, type Checked } from "../../src/assessment/check/check";
import { resultField, type ColumnField } from "../../src/assessment/form/place";
import type { CellValue } from "../../src/assessment/form/figure";
import { newestEdition } from "../../src/assessment/criteria/editions";
import { addressOf, columnLetters } from "../../src/sheet/address";
import { columnOf, plannedColumns } from "../../src/sheet/layout/columns";
import type { Dialect } from "../../src/sheet/layout/formulas";
import { readForm } from "../../src/sheet/read/read-form";
import type { FormReading } from "../../src/sheet/read/form-reading";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { planForm } from "../../src/sheet/write/plan-form";
import sample from "../../assets/sample-2567.json";
import { contentOfSheet } from "../sheet/memory/content";
import { MemoryBook } from "../sheet/memory/memory-book";
import { layOut, type MemorySheet } from "../sheet/memory/memory-sheet";
import { Person } from "../sheet/memory/person";
import { sampleContent, sampleIndicators } from "../sheet/sample-indicators";

const plan = (dialect: Dialect): SheetPlan => planForm({ ...sampleContent, dialect });
const plans: Readonly<Record<Dialect, SheetPlan>> = { functions: plan("functions"), native: plan("native") };
const columns = plannedColumns(newestEdition);

/** The rows of the form as it is written, from 1. */
export const rows = {
  indicators: plans.native.cells.flatMap((cells, index) => (sampleIndicators.some(({ name }) => name === cells[1]) ? [index + 1] : [])),
  /** Rows made for an indicator in which nothing is typed. */
  blanks: plans.native.cells.flatMap(([item, name, ...others], index) =>
    (typeof item === "string" && name === null && others.at(-1) === null && index > 4 ? [index + 1] : [])),
  of: (key: string): number => plans.native.cells.findIndex((cells) => cells.at(-1) === key) + 1,
  last: plans.native.cells.length,
};

/** The column of a field in the form as it is written. */
export const letters = (field: ColumnField): string => columnLetters(columnOf(columns, field));

/** The address of a field's cell. */
export const at = (row: number, field: ColumnField): string => addressOf({ row, column: columnOf(columns, field) });

/** The year assessed. */
export const latest = resultField(newestEdition.fiscalYear);

/** The mean of the four topics that the real submission fills in. */
const statedTotal = 395;

/** Shows in the computed cells what the assessment body printed for them. */
function showStated(person: Person): void {
  sampleIndicators.forEach(({ stated }, index) => {
    const row = rows.indicators[index] ?? 0;
    person.computes(at(row, "success"), stated.success);
    person.computes(at(row, "score"), stated.score);
  });
  for (const { id } of newestEdition.topics) {
    const stated = (sample.statedTopicScores as Readonly<Record<string, number>>)[id];
    person.computes(at(rows.of(`pmqa:topic:${id}`), "note"), 0);
    if (stated === undefined) continue;
    person.computes(at(rows.of(`pmqa:topic:${id}`), "score"), stated);
    person.computes(at(rows.of(`pmqa:summary:${id}`), "score"), stated);
  }
  person.computes(at(rows.of("pmqa:total"), "score"), statedTotal);
}

/** The form of the real submission as it stands in Excel, computed, with somebody in front of it. */
export interface FilledForm {
  readonly dialect: Dialect;
  readonly person: Person;
  readonly sheet: MemorySheet;
  /** Reads it as Excel gives it; `none` where inputs were changed that nothing has computed since. */
  read(computing?: "live" | "none"): FormReading;
  checked(computing?: "live" | "none"): Checked;
}

/** A new copy of it. */
export function filledForm(dialect: Dialect): FilledForm {
  const book = new MemoryBook();
  const sheet = layOut(plans[dialect]);
  book.add(sheet);
  const person = new Person(book);
  showStated(person);
  const read = (calculation: "live" | "none" = "live"): FormReading => {
    const outcome = readForm({ ...contentOfSheet(sheet), calculation });
    if (!("ok" in outcome)) throw outcome.problem;
    return outcome.ok;
  };
  return { dialect, person, sheet, read, checked: (computing) => check(read(computing).form) };
}

/** Findings as one line each: "12 target not-a-number". */
export const brief = ({ findings }: Checked): readonly string[] => findings.map(({ rule, at: { row, field } }) => `${row} ${field} ${rule.name}`);

/** The formula of a computed cell of the form as it is written. */
export function formulaAt(dialect: Dialect, row: number, field: ColumnField): string {
  const entry = plans[dialect].cells[row - 1]?.[columnOf(columns, field) - 1];
  if (typeof entry !== "object" || entry === null) throw new Error(`Nothing is computed in ${at(row, field)}.`);
  return entry.formula;
}

/** What a cell of the form as it is written holds. */
export function typedAt(row: number, field: ColumnField): CellValue {
  const entry = plans.native.cells[row - 1]?.[columnOf(columns, field) - 1] ?? "";
  if (typeof entry === "object") throw new Error(`${at(row, field)} is computed.`);
  return entry;
}
