import fc from "fast-check";
import { formOf, type TypedForm, type TypedRow } from "../../../src/assessment/rules/case";
import { scoreForm } from "../../../src/assessment/scoring/scored";
import type { FactGroup } from "../../../src/exchange/submission/fact-group";
import { factsOf } from "../../../src/exchange/submission/facts";

const figure = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constantFrom("", "N/A", "๘๐", 97.4, 0));

/** Few names and items, so that the same is often said twice; each row's note is its own. */
const row = fc.record({
  item: fc.constantFrom("7.1.1", "7.1.2", "7.2.1", "7.6.3"),
  name: fc.constantFrom("", "ร้อยละของเรื่อง", "ร้อยละของเรื่องปี 2567", "จำนวนหน่วย", "ระดับความพร้อม", "ต้นทุนต่อหน่วย"),
  direction: fc.constantFrom("ค่ามากดี", "ค่าน้อยดี", "", "ไม่ทราบ"),
  target: figure,
  unit: fc.constantFrom("ร้อยละ", "คน", ""),
  results: fc.tuple(figure, figure, figure),
});

const order = ["7.1.1", "7.1.2", "7.2.1", "7.6.3"];

/** Rows in the form's order, as a form's reader gives them. */
export const inFormOrder = (rows: readonly TypedRow[]): readonly TypedRow[] =>
  rows.toSorted((one, other) => order.indexOf(one.item) - order.indexOf(other.item));

/** A form of few or many indicators. */
export const anyForm: fc.Arbitrary<TypedForm> = fc.record({
  agency: fc.constantFrom("กรมตัวอย่าง", "กรมอื่น"),
  rows: fc.array(row, { maxLength: 12 }).map((rows) => inFormOrder(rows.map((each, at) => ({ ...each, note: `แหล่งข้อมูล ${at}` })))),
});

/** What a form says and comes to. */
export const factsOfTyped = (typed: TypedForm): readonly FactGroup[] => factsOf(scoreForm(formOf(typed)), ["native"]);

/** One edit of a form, and what it is called. */
export interface SingleEdit {
  readonly is: string;
  readonly after: TypedForm;
}

const withRowAt = (form: TypedForm, at: number, change: (row: TypedRow) => TypedRow): TypedForm =>
  ({ ...form, rows: inFormOrder(form.rows.map((each, index) => (index === at ? change(each) : each))) });

/** Every kind of edit at a row: what is typed there otherwise, the row gone, one more below, the row elsewhere. */
export function singleEdits(form: TypedForm, at: number, other: TypedRow): readonly SingleEdit[] {
  const own = form.rows[at];
  if (own === undefined) return [];
  const fields = (["name", "direction", "target", "unit"] as const).map((field): SingleEdit =>
    ({ is: field, after: withRowAt(form, at, (each) => ({ ...each, [field]: other[field] })) }));
  const results = own.results.map((_, year): SingleEdit =>
    ({ is: `result ${year}`, after: withRowAt(form, at, (each) => ({ ...each, results: each.results.with(year, other.results[year] ?? "") })) }));
  const up = form.rows.toSpliced(at, 1).toSpliced(Math.max(0, at - 2), 0, own);
  return [
    ...fields, ...results,
    { is: "note", after: withRowAt(form, at, (each) => ({ ...each, note: "รายงานอื่น" })) },
    { is: "gone", after: { ...form, rows: form.rows.toSpliced(at, 1) } },
    { is: "added", after: { ...form, rows: inFormOrder(form.rows.toSpliced(at + 1, 0, { ...other, note: "ใหม่" })) } },
    { is: "item", after: withRowAt(form, at, (each) => ({ ...each, item: other.item })) },
    { is: "order", after: { ...form, rows: inFormOrder(up) } },
    { is: "agency", after: { ...form, agency: "กรมที่สาม" } },
  ];
}

/** A form, a place in it, and a row to take other things from. */
export const formAndRow = fc.tuple(anyForm.filter(({ rows }) => rows.length > 0), fc.nat({ max: 11 }), row.map((each): TypedRow => ({ ...each, note: "" })))
  .map(([form, place, other]) => ({ form, at: place % form.rows.length, other }));
