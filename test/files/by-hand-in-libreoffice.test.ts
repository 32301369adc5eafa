import { afterAll, describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import { openFile, readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeBlankForm } from "../../src/cli/write-new-form";
import { markColors } from "../../src/sheet/write/mark-style";
import { ownFolder } from "../cli/run-cli";
import { hasLibreOffice } from "./libre-office";
import { filledByLibreOffice, type HandStep } from "./libre-office-hand";
import { backgroundsIn } from "./page-backgrounds";

const folder = ownFolder();
afterAll(() => folder.remove());
const edition = editionFor(2567) ?? newestEdition;

/** Types the cells of a row that say anything: name, direction, target, unit, three results. */
const typeRow = (row: number, cells: readonly string[]): readonly HandStep[] =>
  cells.flatMap((type, at) => (type === "" ? [] : [{ type, into: `${"BCDEFGH".charAt(at)}${row}` }]));

(hasLibreOffice() ? describe : describe.skip)("a blank form filled in with LibreOffice", () => {
  it("says what was typed and computes what the check computes; a row copied as the guide says brings its formulas", async () => {
    await writeBlankForm(folder.path("typed.xlsx"), false, { edition, agency: "" });
    const { xlsx, html } = filledByLibreOffice(folder, "typed.xlsx", [
      { type: "กรมตัวอย่าง", into: "B3" }, { type: "หน่วยงานบริการ", into: "F3" },
      ...typeRow(7, ["ร้อยละของงาน", "ค่ามากดี", "80", "ร้อยละ", "70", "75", "84"]), { type: "รายงานประจำปี", into: "J7" },
      { copyRow: 7 },
      ...typeRow(8, ["จำนวนข้อร้องเรียน", "ค่าน้อยดี", "0.1", "เรื่อง", "N/A", "0", "0.05"]),
    ]);
    const { reading, checked: { form, findings } } = readChecked(await readFormOnDisk(xlsx));
    const missing = { state: "missing" } as const;
    expect(form.agency).toBe("กรมตัวอย่าง");
    expect(form.indicators.map(({ row, item, name, scored, results }) => [row, item, name, scored.success, scored.score, results[1] ?? missing])).toEqual([
      [7, "7.1.1", "ร้อยละของงาน", 105, 400, { state: "number", value: 75 }],
      [8, "7.1.1", "จำนวนข้อร้องเรียน", 150, 500, { state: "number", value: 0 }],
    ]);
    const shown = [7, 8].map((row) => [9, 11].map((column) => reading.content.values[row - 1]?.[column - 1]));
    expect(shown).toEqual([[105, 400], [150, 500]]);
    expect(findings.filter(({ rule }) => rule.kind === "formulas").map(({ rule, at }) => [rule.name, at])).toEqual([]);
    // The page is that of the same cells.
    expect(backgroundsIn(html, 0).get("A4")).toBe("#1F3A5F");
    expect(html).toContain(">จำนวนข้อร้องเรียน<");
  }, 240_000);

  it("shows by its cells' backgrounds what a conditional format lights", async () => {
    await writeBlankForm(folder.path("marked.xlsx"), false, { edition, agency: "กรมตัวอย่าง" });
    const file = await openFile(folder.path("marked.xlsx"));
    await file.mark({ error: [{ row: 7, column: 4 }, { row: 7, column: 8 }], warning: [{ row: 8, column: 10 }], notice: [{ row: 3, column: 6 }] });
    await file.save();
    const { html } = filledByLibreOffice(folder, "marked.xlsx", []);
    const marks = new Map(Object.entries(markColors).map(([severity, color]) => [color, severity]));
    const lit = [...backgroundsIn(html, 0)].flatMap(([cell, color]) => (marks.has(color) ? [[cell, marks.get(color)]] : []));
    expect(lit).toEqual([["F3", "notice"], ["D7", "error"], ["H7", "error"], ["J8", "warning"]]);
  }, 240_000);
});
