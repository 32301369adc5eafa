import { describe, expect, it } from "@jest/globals";
import { newestEdition, editionFor } from "../../../src/assessment/criteria/editions";
import { columnsOf } from "../../../src/sheet/layout/columns";
import { guideSections, guideSheet } from "../../../src/sheet/guide/guide-words";
import { formSheetAmong, formsAmong } from "../../../src/sheet/read/find-form";
import { highlightColors } from "../../../src/sheet/highlight";
import { planForm } from "../../../src/sheet/write/plan-form";
import { planGuide } from "../../../src/sheet/guide/plan-guide";
import { MemoryBook } from "../memory/memory-book";
import { layOut } from "../memory/memory-sheet";
import { MemoryWorkbook } from "../memory/memory-workbook";
import { Person } from "../memory/person";
import { sheetOfPlan, textOf } from "../sheet-of-plan";

const guide = planGuide(newestEdition);
const texts = guide.cells.map((row) => row.map(textOf));
const english = texts.findIndex(([text]) => text?.startsWith("How to fill in"));
const thaiPart = texts.slice(0, english).flat().join("\n");
const englishPart = texts.slice(english).flat().join("\n");

describe("the guide beside a blank form", () => {
  it("says the same in Thai and then in English", () => {
    expect(texts[0]?.[0]).toContain("วิธีกรอกแบบประเมิน PMQA 4.0 หมวด 7 ปีงบประมาณ พ.ศ. 2567");
    // One blank row stands between the two.
    expect(english).toBe((texts.length - 1) / 2 + 1);
    expect(texts.slice(0, english - 1).flat().filter((text) => text !== "" && !/[ก-๙]/.test(text) && text !== "N/A")).toEqual([]);
    expect(texts.slice(english).filter(([, text = ""]) => text !== "" && !/[a-z]{3}/.test(text))).toEqual([]);
  });

  it.each(columnsOf(newestEdition).map(({ field, heading }) => [heading, field]))("says what is wanted under %s", (heading, field) => {
    if (field === "item") return;
    const asked = heading.replace(/ \(.*| พ\.ศ\..*/, "");
    expect([thaiPart, englishPart].map((part) => part.includes(asked))).toEqual([true, true]);
  });

  it("names the drop-downs' choices, the years of its form, N/A and zero", () => {
    for (const said of ["ค่ามากดี", "ค่าน้อยดี", "หน่วยงานบริการ", "หน่วยงานนโยบาย", "2565, 2566, 2567", "N/A", "pmqa check"]) {
      expect([said, thaiPart.includes(said), englishPart.includes(said)]).toEqual([said, true, true]);
    }
    expect(thaiPart).toContain("ศูนย์เป็นตัวเลข");
    expect(englishPart).toContain("Zero is a number");
    const later = planGuide(editionFor(2569) ?? newestEdition).cells.flat().map(textOf).join("\n");
    expect([later.includes("2567, 2568, 2569"), later.includes("2565")]).toEqual([true, false]);
  });

  it("shows each highlight beside what it means", () => {
    const shown = guideSections(false).flatMap(({ entries }) => entries).flatMap(({ about, shows }) => (shows === undefined ? [] : [[about.th, highlightColors[shows]]]));
    const filled = guide.styles.flatMap(({ area, style }) =>
      (area.left === area.right && style.fill !== undefined ? [[texts[area.top - 1]?.[0], style.fill]] : []));
    expect(shown.length).toBe(2);
    expect(filled.slice(0, 2)).toEqual(shown);
  });

  it("has nothing in it that Excel would take for a number or a formula, and no line of the form", () => {
    for (const text of texts.flat().filter((one) => one !== "")) expect([text, /^[=+@-]/.test(text), Number.isNaN(Number(text))]).toEqual([text, false, true]);
    expect([guide.validations, guide.names, guide.hiddenColumns]).toEqual([[], [], []]);
  });
});

const form = planForm({ edition: newestEdition, agency: "", dialect: "native", indicators: [] });

describe("the guide beside all seven categories", () => {
  const whole = planGuide(newestEdition, true).cells.map((row) => row.map(textOf));
  const half = whole.findIndex(([text]) => text?.startsWith("How to fill in the PMQA 4.0 form, Categories 1–7"));
  const [thai, inEnglish] = [whole.slice(0, half), whole.slice(half)].map((part) => part.flat().join("\n"));

  it("says of Categories 1 to 6 what is to be chosen, typed and counted, in both languages", () => {
    expect(whole[0]?.[0]).toContain("หมวด 1–7");
    for (const said of ["“มี”", "“ไม่มี”", "“ต้องจัดหา”", "“มีเพียงลิงก์”", "“แนบแล้ว”", "3,000", "คะแนนที่ได้รับ", "Alt+Enter"]) {
      expect([said, thai?.includes(said), inEnglish?.includes(said)]).toEqual([said, true, true]);
    }
  });

  it("numbers its sections, and keeps silent of what is not there", () => {
    const numbers = whole.flatMap(([text = ""]) => /^(\d)\. /.exec(text)?.[1] ?? []).map(Number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(thaiPart).not.toContain("หมวด 1");
  });
});

describe("the form beside its guide", () => {
  it.each([
    ["by its names", "ผล 67", "ผล 67"], ["by its own name", form.sheet, undefined], ["by what it holds, renamed, its names lost", "ผล 67", undefined],
    ["by what it holds, its names pointing at the guide", "ผล 67", guideSheet],
  ])("is found %s, whichever stands first", (_how, sheet, named) => {
    const tops = [sheetOfPlan(guide), sheetOfPlan({ ...form, sheet })];
    expect(tops.map(({ sheet: one }) => one)).toContain(sheet);
    for (const sheets of [tops, tops.toReversed()]) expect(formSheetAmong(sheets, { named })).toBe(sheet);
    expect(formsAmong(tops)).toEqual([{ sheet, year: 2567 }]);
  });

  it("is found where it can no longer be read, and the guide alone is no form", () => {
    const broken = { ...form, cells: form.cells.with(3, (form.cells[3] ?? []).with(3, "อื่น ๆ")) };
    expect(formSheetAmong([guide, broken].map(sheetOfPlan), {})).toBe(form.sheet);
    expect(formSheetAmong([sheetOfPlan(guide)], { named: "หมวด 7" })).toBeUndefined();
  });

  it("is the form to a workbook in front of somebody, renamed too, and has no copy", async () => {
    const book = new MemoryBook();
    const workbook = new MemoryWorkbook(book);
    await workbook.write(form);
    book.add(layOut(guide));
    const read = async (open: MemoryWorkbook) => {
      const reading = await open.read();
      return reading.found === "none" ? reading : [reading.content.sheet, formsAmong(reading.others)];
    };
    expect(await read(workbook)).toEqual([form.sheet, []]);
    const sheet = book.named(form.sheet);
    if (sheet !== undefined) book.bringToFront(sheet);
    new Person(book).renameSheet("ผล 67");
    for (const { names } of book.sheets) names.clear();
    expect(await read(new MemoryWorkbook(book))).toEqual(["ผล 67", []]);
  });
});
