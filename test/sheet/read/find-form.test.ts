import { describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import { formsAmong, formSheetAmong } from "../../../src/sheet/read/find-form";
import type { Entry } from "../../../src/sheet/sheet-plan";
import type { SheetTop } from "../../../src/sheet/workbook";
import { planForm } from "../../../src/sheet/write/plan-form";
import { sheetOf } from "../sheet-of-plan";

type Cells = readonly (readonly Entry[])[];

function cellsOf(fiscalYear: number): Cells {
  const edition = editionFor(fiscalYear) ?? newestEdition;
  return planForm({ edition, agency: "กรมตัวอย่าง", dialect: "native", indicators: [] }).cells;
}

const form = cellsOf(2567);
const headings = form[3] ?? [];
const sheet = (name: string, cells: Cells = form): SheetTop => sheetOf(cells, name);
const changed = (row: number, column: number, entry: Entry, cells: Cells = form): Cells =>
  cells.with(row - 1, (cells[row - 1] ?? []).with(column - 1, entry));

const formsOfYear = (sheets: readonly SheetTop[], fiscalYear: number): readonly string[] =>
  formsAmong(sheets).flatMap(({ sheet: name, year }) => (year === fiscalYear ? [name] : []));

const notes = sheet("บันทึก", [["หน่วยงาน", "กรมตัวอย่าง"], ["ปีงบประมาณ", 2567], ["7.1.1", "ร้อยละ"]]);
/** A sheet that explains the form: it quotes its head and headings, and has no line of it. */
const guide = sheet("คำอธิบาย", [...form.slice(0, 4), ["พิมพ์เลขข้อ", "พิมพ์ชื่อตัวชี้วัด"], ["เช่น 7.1.1", ""]]);
const noColumn = (name: string): SheetTop => sheet(name, changed(4, 4, "อื่น ๆ"));
/** Somebody's own table, with some of our headings. */
const keyless = (name: string): SheetTop => sheet(name, changed(4, 4, "อื่น ๆ").map((cells) => cells.slice(0, -1)));
const noYear = (name: string): SheetTop => sheet(name, changed(3, 4, "ปีนี้"));

describe("the sheet that is read as the form", () => {
  it.each<[says: string, sheets: readonly SheetTop[], claims: { wanted?: string; open?: string; named?: string }, read: string | undefined]>([
    ["the one with the names", [sheet("หมวด 7"), sheet("ผล 67")], { named: "ผล 67" }, "ผล 67"],
    ["the form's own name, where the names are lost", [sheet("ก"), sheet("หมวด 7")], {}, "หมวด 7"],
    ["the first that is a form, where both are lost", [notes, guide, sheet("หมวด 7 (2)"), sheet("ข")], {}, "หมวด 7 (2)"],
    ["another, where the names point to a wrong sheet", [notes, sheet("หมวด 7 (2)")], { named: "บันทึก" }, "หมวด 7 (2)"],
    ["another, where the names point to a deleted sheet", [notes, sheet("หมวด 7 (2)")], { named: "หมวด 7" }, "หมวด 7 (2)"],
    ["a copy that can be read rather than a form that cannot", [noColumn("หมวด 7"), sheet("หมวด 7 (2)")], { named: "หมวด 7" }, "หมวด 7 (2)"],
    ["the one with the names, where none can be read", [noYear("หมวด 7"), noColumn("ผล 67")], { named: "ผล 67" }, "ผล 67"],
    ["the form's own name, where none can be read", [notes, noColumn("หมวด 7")], {}, "หมวด 7"],
    ["a form without names that cannot be read is none", [notes, noColumn("สำเนา")], {}, undefined],
    ["none", [notes, guide], {}, undefined],
    ["none in an empty workbook", [], { named: "หมวด 7" }, undefined],
    ["the one that is open, whatever else bears the names", [sheet("ก"), sheet("หมวด 7")], { open: "ก", named: "หมวด 7" }, "ก"],
    ["the one that is open, also once a heading is gone", [noColumn("ก"), sheet("หมวด 7")], { open: "ก", named: "หมวด 7" }, "ก"],
    ["another, where the one that is open was emptied", [sheet("ก", []), sheet("หมวด 7")], { open: "ก" }, "หมวด 7"],
    ["the one that is open, emptied, where there is no other", [sheet("ก", []), notes], { open: "ก" }, "ก"],
    ["the one that is wanted rather than the one that is open", [sheet("ก"), sheet("หมวด 7")], { wanted: "หมวด 7", open: "ก" }, "หมวด 7"],
    ["the one that is open, where the one in front is none", [notes, guide, sheet("ก")], { wanted: "คำอธิบาย", open: "ก" }, "ก"],
    ["the one in front, also once a heading is gone", [noColumn("ข"), sheet("ก")], { wanted: "ข", open: "ก" }, "ข"],
    ["the one that is open, where the one in front has headings like ours and no keys", [keyless("ข"), sheet("ก")], { wanted: "ข", open: "ก" }, "ก"],
    ["a form moved down and to the right", [notes, { ...sheet("ก"), top: 9, left: 4 }], {}, "ก"],
  ])("%s", (_says, sheets, claims, read) => expect(formSheetAmong(sheets, claims)).toBe(read));
});

describe("copies", () => {
  it("are forms of that year: no form of another year, no broken one, no sheet that merely mentions things", () => {
    const others = [
      sheet("หมวด 7 (2)"), sheet("ปีหน้า", cellsOf(2568)), notes, guide, noColumn("เก่า"), noYear("ร่าง"), sheet("ว่าง", []),
      sheet("ปีหน้าแก้เป็นปีนี้", changed(3, 4, "๒๕๖๗", cellsOf(2568))), sheet("หัวคอลัมน์", [headings, headings]),
    ];
    expect(formsOfYear(others, 2567)).toEqual(["หมวด 7 (2)", "ปีหน้าแก้เป็นปีนี้"]);
    expect(formsOfYear(others, 2568)).toEqual(["ปีหน้า"]);
  });

  it("are known without the hidden keys, and without the number formats and formulas", () => {
    const keyless = form.map((cells) => cells.slice(0, -1));
    expect(formsOfYear([sheet("พิมพ์ใหม่", keyless)], 2567)).toEqual(["พิมพ์ใหม่"]);
  });
});
