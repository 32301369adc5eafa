import { afterAll, describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import type { Finding } from "../../src/assessment/rules/finding";
import { openFile, readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeBlankForm } from "../../src/cli/write-new-form";
import { addressOf, type Area } from "../../src/sheet/address";
import { cellAt } from "../../src/sheet/edit/places";
import { highlightColors } from "../../src/sheet/highlight";
import { marksOf } from "../../src/sheet/highlights/marks";
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

/** The addresses of the cells of an area in one column. */
const cellsIn = ({ top, left, bottom }: Area): readonly string[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) => addressOf({ row: top + down, column: left }));

(hasLibreOffice() ? describe : describe.skip)("a blank form filled in with LibreOffice", () => {
  it("says what was typed and computes what the check computes; a row copied as the guide says brings its formulas and lights", async () => {
    await writeBlankForm(folder.path("typed.xlsx"), false, { edition, agency: "" });
    const { xlsx, html } = filledByLibreOffice(folder, "typed.xlsx", [
      { type: "กรมตัวอย่าง", into: "B3" }, { type: "หน่วยงานบริการ", into: "F3" },
      ...typeRow(7, ["ร้อยละของงาน", "ค่ามากดี", "80", "ร้อยละ", "70", "75", "84"]), { type: "รายงานประจำปี", into: "J7" },
      { copyRow: 7 },
      ...typeRow(8, ["จำนวนข้อร้องเรียน", "ค่าน้อยดี", "0.1", "เรื่อง", "N/A", "0", "0.05"]),
      { type: "", into: "E8" }, { type: "", into: "J8" },
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
    expect(["E7", "E8", "J7", "J8"].map((cell) => backgroundsIn(html, 0).get(cell))).toEqual([undefined, highlightColors.error, undefined, highlightColors.error]);
  }, 240_000);

  it("lights up what the check calls missing in begun rows, and nothing else; marks show until their cell is changed", async () => {
    await writeBlankForm(folder.path("marked.xlsx"), false, { edition, agency: "กรมตัวอย่าง" });
    const filled: readonly HandStep[] = [
      // Begun by each column in turn, by a name alone, with a full score, with a leap, just under one, from zero, with words.
      ...typeRow(7, ["", "ค่ามากดี"]), ...typeRow(8, ["ชื่อ", "", "80"]), ...typeRow(9, ["ชื่อ"]),
      ...typeRow(11, ["ก", "ค่ามากดี", "80", "ร้อยละ", "70", "75", "90"]), ...typeRow(13, ["ข", "ค่ามากดี", "80", "ร้อยละ", "70", "0.3", "0.45"]),
      ...typeRow(15, ["ค", "ค่ามากดี", "80", "ร้อยละ", "70", "0.3", "0.46"]), ...typeRow(19, ["ง", "ค่าน้อยดี", "N/A", "", "", "0", "1"]),
      ...typeRow(21, ["จ", "สูงๆ", "แปดสิบ", "-", "N/A", "ยังไม่เริ่ม", "70"]), { type: "หมายเหตุเท่านั้น", into: "J23" },
      ...typeRow(26, ["", "", "", "คน"]), ...typeRow(28, ["", "", "", "", "", "", "5"]),
      // Beside a heading nothing is missing.
      { type: "5", into: "D27" },
    ];
    const { xlsx } = filledByLibreOffice(folder, "marked.xlsx", filled);
    const { reading, checked: { findings } } = readChecked(await readFormOnDisk(xlsx));
    const inBegunRow = ({ at: { row } }: Finding): boolean => row !== 9;
    const missing = findings.filter((finding) => finding.saying.lightsUp === true && inBegunRow(finding))
      .map(({ at, severity }): [string, string] => [addressOf(cellAt(reading, at) ?? { row: 0, column: 1 }), highlightColors[severity]]);
    expect(missing.length).toBeGreaterThan(30);
    const marked = await openFile(xlsx);
    const marks = marksOf(findings, reading, true);
    await marked.highlight("mark", marks);
    await marked.save();
    const found = new Map(missing);
    for (const { areas, fill } of marks) for (const cell of areas.flatMap(cellsIn)) found.set(cell, fill);
    expect([found.get("D19"), found.get("D21"), found.get("E21")]).toEqual([highlightColors.error, highlightColors.error, highlightColors.error]);
    const colors = new Set(Object.values(highlightColors));
    const lit = ({ html }: { readonly html: string }) => new Map([...backgroundsIn(html, 0)].filter(([, color]) => colors.has(color)));
    const name = xlsx.slice(folder.path("").length);
    expect(lit(filledByLibreOffice(folder, name, []))).toEqual(found);
    // What is mended goes out, marks and lights alike.
    const mended = lit(filledByLibreOffice(folder, name, [{ type: "80", into: "D21" }, { type: "คน", into: "E8" }, { type: "9", into: "E21" }]));
    const gone = [...found.keys()].filter((cell) => !mended.has(cell)).sort();
    expect(gone).toEqual(["D21", "E21", "E8"]);
  }, 480_000);
});
