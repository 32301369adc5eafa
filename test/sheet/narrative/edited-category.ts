import type { CellValue } from "../../../src/assessment/form/figure";
import type { ItemRows, Narrative, NarrativeContent } from "../../../src/assessment/narrative/answer";
import { plannedCategoryColumns, plannedKeyColumn } from "../../../src/sheet/narrative/category-columns";
import type { CategoryField } from "../../../src/sheet/layout/category-field";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
import { readNarrative } from "../../../src/sheet/narrative/read-narrative";
import type { SheetContent } from "../../../src/sheet/workbook";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { edition } from "./any-narrative";

/** A row of a sheet as somebody may edit it. */
export type EditedRow = CellValue[];

/** Where a column of a category's sheet is among a row's cells. */
export const at = (field: CategoryField | "key"): number => (field === "key" ? plannedKeyColumn : plannedCategoryColumns.get(field) ?? 0) - 1;

/** A row with these cells and nothing else. */
export const rowWith = (cells: Partial<Record<CategoryField, CellValue>>): EditedRow => {
  const row: EditedRow = Array.from({ length: plannedKeyColumn }, () => "");
  for (const [field, value] of Object.entries(cells)) row[at(field as CategoryField)] = value;
  return row;
};

const starred = { n: 3, text: "วิเคราะห์และสำรวจบริบทความเปลี่ยนแปลงในอนาคตที่สำคัญที่อาจส่งผลกระทบต่อองค์การ (Foresight Factor)" };

/** What is said of item 1.1.1 where a test does not say otherwise. */
export const saidOfFirst: NarrativeContent = {
  items: [{
    item: "1.1.1", owner: "สมศรี", score: { state: "missing" }, answer: "1) วิเคราะห์แล้ว\n3) มองไปข้างหน้า",
    options: [
      { n: 1, text: "วิเคราะห์ปัจจัยภายในและปัจจัยภายนอกที่ส่งผลกระทบกับองค์การ", tick: "ticked", evidence: [] },
      { ...starred, tick: "ticked", evidence: [{ name: "แนบ 1.pdf", owner: "สมชาย", state: "attached" }] },
    ],
  }],
  topics: [{ topic: "1.1", score: { state: "number", value: 400 }, toDevelop: "เพิ่มเครือข่าย", toFocus: "" }],
  categoryScores: { 1: { state: "number", value: 350 } },
};

/** Rows as a sheet. */
export const sheetOfRows = (rows: readonly EditedRow[], sheet = "หมวด 1"): SheetContent => ({
  sheet, top: 1, left: 1, values: rows, formulas: rows, formats: rows.map((row) => row.map(() => "General")), isProtected: false, calculation: "kept",
});

/** Category 1 as it is written, its count computed, for a test to edit. */
export function firstCategory(content: NarrativeContent = saidOfFirst): EditedRow[] {
  const [plan] = planNarrative(edition, content, ["1"]);
  if (plan === undefined) throw new Error("2567 has a first category.");
  const { values, formulas } = contentOfPlan(plan);
  return values.map((row, index) => row.map((value, column) => (formulas[index]?.[column] === value ? value : 0)));
}

/** The index of the row that has a key. */
export function rowOfKey(rows: readonly EditedRow[], key: string): number {
  const found = rows.findIndex((row) => row[at("key")] === `pmqa-category:${key}`);
  if (found < 0) throw new Error(`No row has the key ${key}.`);
  return found;
}

/** What is read of these sheets. */
export function readSheets(...sheets: readonly SheetContent[]): Narrative {
  const read = readNarrative(edition, sheets, sheets)?.narrative;
  if (read === undefined) throw new Error("There is a category's sheet.");
  return read;
}

export const readRows = (rows: readonly EditedRow[]): Narrative => readSheets(sheetOfRows(rows));

/** An item of what was read. */
export function itemIn({ items }: Narrative, id = "1.1.1"): ItemRows {
  const found = items.find(({ item }) => item === id);
  if (found === undefined) throw new Error(`Item ${id} was not read.`);
  return found;
}
