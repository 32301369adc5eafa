import { afterAll, describe, expect, it } from "@jest/globals";
import { openFile } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeNewForm } from "../../src/cli/write-new-form";
import type { AnsweredItem } from "../../src/assessment/narrative/answer";
import { addressOf, type Area } from "../../src/sheet/address";
import { highlightColors } from "../../src/sheet/highlight";
import { marksOf } from "../../src/sheet/highlights/marks";
import { ownFolder } from "../cli/run-cli";
import { edition } from "../sheet/narrative/any-narrative";
import { saidOfFirst } from "../sheet/narrative/edited-category";
import { hasLibreOffice } from "./libre-office";
import { filledByLibreOffice } from "./libre-office-hand";
import { backgroundsIn } from "./page-backgrounds";

const folder = ownFolder();
afterAll(() => folder.remove());

const first = saidOfFirst.items[0] as AnsweredItem;
/** An answer of several lines that is long, and breaks off. */
const answer = `1) ${"วิเคราะห์ ".repeat(60)}\n3) มองไปข้างหน้า ${"\"ก้าวหน้า\" ".repeat(30)}\nร้องเรียน 333 เรื่อง และ`;
const narrative = { ...saidOfFirst, items: [{ ...first, answer, options: first.options.map((option) => ({ ...option, evidence: [] })) }] };

const cellsIn = ({ top, left, bottom }: Area): readonly string[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) => addressOf({ row: top + down, column: left }));

(hasLibreOffice() ? describe : describe.skip)("marks on a category's sheet in LibreOffice", () => {
  it("show beside its lights, are kept when it saves, and go out when their cell is changed", async () => {
    await writeNewForm(folder.path("marked.xlsx"), false, { edition, agency: "กรมตัวอย่าง", indicators: [], narrative, dialect: "native" });
    const file = await openFile(folder.path("marked.xlsx"));
    const before = await file.read();
    if (before.found === "none") throw new Error("The form is gone.");
    const { reading, checked: { findings } } = readChecked(before);
    const marks = marksOf(findings, reading, true);
    await file.highlight("mark", marks, [...reading.categorySheets?.keys() ?? []]);
    await file.save();
    const expected = new Map(marks.flatMap(({ sheet, areas, fill }) => (sheet === "หมวด 1" ? areas.flatMap(cellsIn).map((cell) => [cell, fill] as const) : [])));
    const [answerRow = 0, starredRow = 0] = ["answer-broken-off", "ticked-without-evidence"].map((name) => findings.find(({ rule }) => rule.name === name)?.at.row);
    expect([expected.has(`D${answerRow}`), expected.has(`E${starredRow}`)]).toEqual([true, false]);
    // What lights up by itself.
    expected.set(`E${starredRow}`, highlightColors.warning);
    const colors = new Set(Object.values(highlightColors));
    const lit = (html: string) => new Map([...backgroundsIn(html, 1)].filter(([, color]) => colors.has(color)));
    const { html, xlsx } = filledByLibreOffice(folder, "marked.xlsx", []);
    expect(lit(html)).toEqual(expected);
    const saved = await openFile(xlsx);
    const after = await saved.read();
    expect(after.found === "sheet" && after.narrative?.map(({ highlights }) => highlights?.has("mark"))).toEqual(Array.from({ length: 6 }, () => true));
    // Another figure of as many digits, far into the text.
    await saved.change([{ sheet: "หมวด 1", cell: { row: answerRow, column: 4 }, entry: answer.replace("333", "345") }]);
    await saved.save();
    const changed = lit(filledByLibreOffice(folder, xlsx.slice(folder.path("").length), []).html);
    expect([...expected.keys()].filter((cell) => !changed.has(cell))).toEqual([`D${answerRow}`]);
  }, 480_000);
});
