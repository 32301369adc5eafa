import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Placeholder, Stray } from "../../../src/assessment/form/form";
import { check } from "../../../src/assessment/check/check";
import { Checker } from "../../../src/assessment/check/checker";
import type { RowReading } from "../../../src/assessment/check/row-reading";
import type { Typed, TypedRow } from "../typed-form";
import { completeRow, indicatorAt, readForm } from "../typed-form";

const items = ["7.1.1", "7.1.2", "7.2.2", "7.6.3", "7.6.4"] as const;
const typed = fc.constantFrom<Typed>(0, 1, 80, 85, 95.5, "", "N/A", "95%", "ดี", { formula: "=1", shows: 1 });
const anyRow: fc.Arbitrary<TypedRow> = fc.record({
  item: fc.constantFrom(...items),
  name: fc.constantFrom("", "จำนวนเรื่อง", "จำนวน  เรื่อง**", "คะแนน ITA", "คะแนน ita", "Ünit \u212A", "ünit k", completeRow.name),
  direction: fc.constantFrom("ค่ามากดี", "ค่าน้อยดี", "", "?"),
  target: typed,
  unit: fc.constantFrom("", "ร้อยละ"),
  results: fc.tuple(typed, typed, typed),
  note: fc.constantFrom("", "มีหลักฐาน"),
});

const rowNumber = fc.integer({ min: 7111, max: 7128 });
const reading = (row: number): fc.Arbitrary<RowReading> => fc.oneof(
  anyRow.map((cells) => indicatorAt(row, cells)),
  fc.constantFrom(...items).map((item): Placeholder => ({ row, item, name: "ชื่อที่กำหนด" })),
  fc.constant<Stray>({ row, field: "note", text: "อะไรสักอย่าง" }),
  fc.constant(undefined),
);
/** An edit, and whether someone asks for the findings right after it. */
const edit = fc.tuple(rowNumber, fc.boolean()).chain(([row, asked]) => reading(row).map((read) => ({ row, read, asked })));

describe("a checker after any edits", () => {
  test("tells what a full check of the edited form tells", () => {
    fc.assert(fc.property(
      fc.array(anyRow, { maxLength: 12 }),
      fc.array(edit, { minLength: 1, maxLength: 25 }),
      fc.constantFrom("service", "policy", undefined),
      (rows, edits, agencyType) => {
        const form = readForm({ rows, headless: ["7.6.4"], ...(agencyType === undefined ? {} : { agencyType }) });
        const checker = new Checker(form);
        for (const { row, read, asked } of edits) {
          checker.editRow(row, read);
          if (asked) checker.checked();
        }
        expect(checker.checked()).toEqual(check(checker.checked().assessment));
      }), { numRuns: 300 });
  });

  test("leaves what was checked before as it was", () => {
    const checker = new Checker(readForm({ rows: [completeRow] }));
    const before = checker.checked();
    const copy = structuredClone({ scored: before.scored, topics: before.topics, total: before.total });
    const count = before.findings.length;
    checker.editRow(7111, undefined);
    expect({ scored: before.scored, topics: before.topics, total: before.total }).toEqual(copy);
    expect(before.findings).toHaveLength(count);
    expect(checker.checked().total).toBeNull();
  });

  test("answers with the same object until the next edit", () => {
    const checker = new Checker(readForm({ rows: [completeRow] }));
    expect(checker.checked()).toBe(checker.checked());
  });

  test("refuses a reading of another row", () => {
    const checker = new Checker(readForm({ rows: [completeRow] }));
    expect(() => checker.editRow(7112, indicatorAt(7113, completeRow))).toThrow(RangeError);
  });

  test("finds names anew however many were typed before", () => {
    const checker = new Checker(readForm({ rows: [completeRow, { ...completeRow, name: "ก" }] }));
    for (let count = 0; count < 200; count += 1) {
      checker.editRow(7112, indicatorAt(7112, { ...completeRow, name: `ชื่อที่ ${count}` }));
    }
    checker.editRow(7112, indicatorAt(7112, completeRow));
    expect(checker.checked().findings.map(({ rule }) => rule.name)).toContain("duplicate-indicator");
  });
});
