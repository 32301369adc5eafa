import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../../src/assessment/check/check";
import type { CellValue } from "../../../src/assessment/form/figure";
import { identitiesOf } from "../../../src/assessment/form/identity";
import type { NewReviewEvent } from "../../../src/assessment/form/review-event";
import { newEvent, newWaiver, newWithdrawal } from "../../../src/assessment/review/new-event";
import { completeRows, formOf, withMore } from "../../../src/assessment/rules/case";
import { Failure } from "../../../src/assessment/text/failure";
import { planReview } from "../../../src/sheet/review/plan-review";
import { readReview } from "../../../src/sheet/review/read-review";
import { reviewSheets } from "../../../src/sheet/review/review-frame";
import { reviewColumns } from "../../../src/sheet/review/review-columns";
import { codeOfEvent, asPlainText } from "../../../src/sheet/review/review-record";
import type { SheetTop } from "../../../src/sheet/workbook";

const checked = check(formOf({ ...withMore({ unit: "" }, { target: "N/A" }), narrative: { answers: [{ item: "2.2.1", ticked: [1] }] } }));
const [first = "", second = ""] = identitiesOf(checked.form.indicators);
const [finding] = checked.findings;
if (finding === undefined) throw new Error("Nothing was found.");

const at = (second_: number) => `2026-11-28T10:15:${String(second_).padStart(2, "0")}`;
const noted = (second_: number, comment = "", by = "สมศรี") => ({ by, date: at(second_), comment });
const asked = newEvent(checked.form, "question", { of: "indicator", indicator: second }, noted(2, "ตัวเลขมาจากไหน"));
const events: readonly NewReviewEvent[] = [
  newEvent(checked.form, "reviewed", { of: "indicator", indicator: first }, noted(1, "ตรงกับรายงาน")),
  asked,
  newEvent(checked.form, "answer", { of: "indicator", indicator: second }, noted(3, "รายงานประจำปี\nหน้า 12")),
  newEvent(checked.form, "reviewed", { of: "topic", topic: "7.1" }, noted(4)),
  newEvent(checked.form, "reviewed", { of: "form" }, noted(5)),
  newEvent(checked.form, "question", { of: "topic", topic: "7.2" }, noted(6)),
  newWaiver(checked.form, finding, noted(7, "หน่วยไม่มีในแบบเดิม")),
  newWithdrawal(codeOfEvent(asked), asked, noted(8)),
  newEvent(checked.form, "reviewed", { of: "item", item: "2.2.1" }, noted(9)),
  newEvent(checked.form, "reviewed", { of: "category", category: "2" }, noted(10)),
  newEvent(checked.form, "reviewed", { of: "topic", topic: "2.2" }, noted(11)),
];

const valueOf = (entry: unknown): CellValue => (entry === null ? "" : entry as CellValue);

/** A sheet on which events were noted one after the other. */
function sheetOf(...lists: readonly (readonly NewReviewEvent[])[]): SheetTop {
  let sheet: SheetTop | undefined;
  for (const list of lists) {
    const writing = planReview(sheet, list);
    if ("make" in writing) sheet = { sheet: writing.make.sheet, top: 1, left: 1, values: writing.make.cells.map((row) => row.map(valueOf)) };
    else if (sheet !== undefined) {
      expect(writing.add.top).toBe(sheet.values.length + 1);
      sheet = { ...sheet, values: [...sheet.values, ...writing.add.cells.map((row) => row.map(valueOf))] };
    }
  }
  if (sheet === undefined) throw new Error("Nothing was written.");
  return sheet;
}

const sheet = sheetOf(events);
const firstRow = 4;
const columnOf = (field: string): number => reviewColumns.findIndex((column) => column.field === field);
const withCell = (row: number, field: string, value: CellValue): SheetTop =>
  ({ ...sheet, values: sheet.values.map((cells, index) => (index === row - 1 ? cells.with(columnOf(field), value) : cells)) });
const withRows = (rows: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[]): SheetTop =>
  ({ ...sheet, values: [...sheet.values.slice(0, firstRow - 1), ...rows(sheet.values.slice(firstRow - 1))] });
const troubles = (damaged: SheetTop) => readReview(damaged)?.troubles;
const ids = (read: SheetTop): readonly string[] => readReview(read)?.events.filter(({ edited }) => edited !== true).map(({ id }) => id) ?? [];
const all = events.map(codeOfEvent);

describe("a review's sheet", () => {
  test("is read again as it was written, at once or one event after the other", () => {
    const read = readReview(sheet);
    expect(read).toEqual({
      sheet: "การทบทวน", troubles: [], events: events.map((event, index) => ({ ...event, id: codeOfEvent(event), row: firstRow + index })),
    });
    expect(sheetOf(...events.map((event) => [event])).values).toEqual(sheet.values);
  });

  test("reads without the add-in: dates in the Buddhist era, headings in both languages, figures as numbers", () => {
    expect(sheet.values[2]?.slice(0, 3)).toEqual(["วันที่\nDate", "เรื่อง\nEvent", "ข้อ\nItem"]);
    const row = sheet.values[3] ?? [];
    expect([row[0], row[columnOf("kind")], row[columnOf("target")], row[columnOf("results")]])
      .toEqual(["28/11/2569 10:15:01", "ทบทวนแล้ว", 80, "2565: 78\n2566: 79\n2567: 81"]);
  });

  const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("=1+1", "+1", "-1", "@x", "'x", "<b>ก</b>", "a\r\nb", "1,000", "TRUE", " ก ", "12/3/2567", "NaN", "Infinity", "-0", "1e400"));
  const trimmed = asPlainText;

  test("keeps any name and any comment as the text it is", () => {
    fc.assert(fc.property(text, text, (by, comment) => {
      const [event] = readReview(sheetOf([newEvent(checked.form, "question", { of: "indicator", indicator: first }, noted(1, comment, by))]))?.events ?? [];
      expect([event?.by, event?.comment, event?.edited]).toEqual([trimmed(by), trimmed(comment), undefined]);
    }));
  });

  test("an edit of any one cell is told, or changes nothing", () => {
    fc.assert(fc.property(
      fc.integer({ min: 0, max: events.length - 1 }), fc.constantFrom(...reviewColumns.map(({ field }) => field)), text,
      (index, field, value) => {
        const before = trimmed(String(sheet.values[firstRow - 1 + index]?.[columnOf(field)] ?? ""));
        fc.pre(trimmed(value) !== before);
        const damaged = withCell(firstRow + index, field, value);
        const told = troubles(damaged) ?? [];
        const rows = told.flatMap((trouble) => ("rows" in trouble ? trouble.rows : []));
        expect(rows).toEqual([firstRow + index]);
        expect(ids(damaged)).toEqual(all.filter((_, each) => each !== index));
      },
    ));
  });
});

describe("damage", () => {
  test.each<[string, SheetTop, object]>([
    ["a comment edited", withCell(5, "comment", "อื่น"), { is: "edited", rows: [5] }],
    ["a code deleted", withCell(5, "code", ""), { is: "edited", rows: [5] }],
    ["a date that is none", withCell(6, "date", "เมื่อวาน"), { is: "unreadable", rows: [6] }],
    ["a kind nobody knows", withCell(6, "kind", "อนุมัติ"), { is: "unreadable", rows: [6] }],
    ["something typed below", withRows((rows) => [...rows, ["หมายเหตุของฉัน"]]), { is: "unreadable", rows: [firstRow + events.length] }],
    ["a row copied", withRows(([one = [], ...rows]) => [one, ...rows, one]), { is: "doubled", rows: [firstRow + events.length] }],
    ["a heading gone", { ...sheet, values: sheet.values.with(2, (sheet.values[2] ?? []).with(columnOf("comment"), "")) }, { is: "columns", missing: ["ความเห็น"] }],
    ["all headings gone", { ...sheet, values: sheet.values.with(2, []) }, { is: "columns", missing: reviewColumns.map(({ heading }) => heading.th) }],
    ["a newer version", { ...sheet, values: sheet.values.with(1, ["pmqa-review 2"]) }, { is: "newer", version: 2 }],
  ])("%s is told", (_, damaged, trouble) => {
    expect(troubles(damaged)).toEqual([trouble]);
  });

  test("of rows sorted the other way round nothing is lost: their dates say what came first", () => {
    const sorted = withRows((rows) => rows.toReversed());
    expect([troubles(sorted), ids(sorted)]).toEqual([[{ is: "sorted" }], all]);
  });

  test("one column sorted by itself is told for each row that it tears", () => {
    const columns = sheet.values.slice(firstRow - 1).map((cells) => cells[columnOf("by")] ?? "");
    expect(columns).toEqual(columns.toReversed());
    const comments = sheet.values.slice(firstRow - 1).map((cells) => cells[columnOf("comment")] ?? "").toSorted();
    const torn = withRows((rows) => rows.map((cells, index) => cells.with(columnOf("comment"), comments[index] ?? "")));
    expect(ids(torn).length).toBeLessThan(events.length);
    expect(troubles(torn)?.[0]).toMatchObject({ is: "edited" });
  });

  test("columns in another order, further in and further down are found by their headings", () => {
    const moved = { ...sheet, top: 4, left: 3, values: sheet.values.map((cells) => cells.toReversed()) };
    expect([troubles(moved), ids(moved)]).toEqual([[], all]);
  });

  test("without its mark it is known by its headings, and without these it is somebody's own sheet", () => {
    const unmarked = { ...sheet, values: sheet.values.with(1, []) };
    expect([troubles(unmarked), ids(unmarked)]).toEqual([[], all]);
    expect(readReview({ ...sheet, values: [["บันทึกการทบทวนของกอง"], ["วันที่"]] })).toBeUndefined();
  });

  test("blank rows and rows deleted leave the others as they are", () => {
    const holed = withRows(([one = [], , ...rows]) => [one, [], ...rows]);
    expect([troubles(holed), ids(holed)]).toEqual([[], all.toSpliced(1, 1)]);
  });

  test("nothing that a sheet may hold makes the reader throw", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(...sheet.values.flat()));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 12 }), (values) => {
      readReview({ sheet: "การทบทวน", top: 1, left: 1, values: [...sheet.values.slice(0, 3), ...values] });
      readReview({ sheet: "การทบทวน", top: 1, left: 1, values });
    }));
  });
});

describe("adding to a review", () => {
  const code = (there: SheetTop | undefined, list = events): string | undefined => {
    try {
      planReview(there, list);
      return undefined;
    } catch (error) {
      if (error instanceof Failure) return error.code;
      throw error;
    }
  };

  test.each<[string, SheetTop, string]>([
    ["on somebody's own sheet of that name", { sheet: "การทบทวน", top: 1, left: 1, values: [["นัดหมาย", "วันที่"]] }, "review-taken"],
    ["on a blank sheet of that name", { sheet: "การทบทวน", top: 1, left: 1, values: [] }, "review-taken"],
    ["to a newer sheet", { ...sheet, values: sheet.values.with(1, ["pmqa-review 9"]) }, "review-newer"],
    ["under headings that are not all there", { ...sheet, values: sheet.values.with(2, (sheet.values[2] ?? []).with(0, "")) }, "review-columns"],
  ])("%s is refused", (_, there, failure) => {
    expect(code(there)).toBe(failure);
  });

  test("a text that fits into no cell is refused", () => {
    expect(code(undefined, [{ ...asked, comment: "ก".repeat(30_001) }])).toBe("review-text");
  });

  test("goes below whatever stands there, and under the headings where they are by now", () => {
    const moved = { ...sheet, values: [...sheet.values.map((cells) => ["", ...cells]), [], ["ของฉัน"], ["", ""]] };
    const writing = planReview(moved, [asked]);
    if (!("add" in writing)) throw new Error("A sheet was planned.");
    expect(writing.add.top).toBe(sheet.values.length + 3);
    expect(writing.add.cells[0]?.slice(0, 3)).toEqual([null, "28/11/2569 10:15:02", "คำถาม"]);
  });

  test("the review's own sheet is read before a copy of it", () => {
    expect(reviewSheets([{ ...sheet, sheet: "การทบทวน (2)" }, sheet, { ...sheet, sheet: "x", values: [] }]).map((each) => each.sheet))
      .toEqual(["การทบทวน", "การทบทวน (2)"]);
  });
});

test("every row of the complete form can be signed off and read again", () => {
  const whole = check(formOf({ rows: completeRows })).form;
  const list = identitiesOf(whole.indicators).map((indicator, index) => newEvent(whole, "reviewed", { of: "indicator", indicator }, noted(index)));
  expect(readReview(sheetOf(list))?.events.map(({ about }) => about)).toEqual(list.map(({ about }) => about));
});
