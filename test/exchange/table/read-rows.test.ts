import { describe, expect, it, test } from "@jest/globals";
import fc from "fast-check";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { tableOf } from "../../../src/exchange/table/grid";
import { readItemNumber } from "../../../src/exchange/table/item-number";
import { readRows } from "../../../src/exchange/table/read-rows";
import { planForm } from "../../../src/sheet/write/plan-form";
import { sampleContent } from "../../sheet/sample-indicators";
import { copyOf, inWords, readTable, table } from "./tables";

const read = (text: string) => readTable(table(text));
const passed = (text: string): readonly string[] => read(text).passed.map(({ because, text: said }) => `${because}: ${said}`);

test.each([
  ["7.1.1", "7.1.1", ""], [" ข้อ ๗.๑.๓ ร้อยละ", "7.1.3", "ร้อยละ"], ["7.1.3-2 จำนวน", "7.1.3", "จำนวน"], ["7.1.3.2) จำนวน", "7.1.3", "จำนวน"],
  ["7.1 การบรรลุ", "7.1", "การบรรลุ"], ["ตัวชี้วัดที่ 7.2.1: ร้อยละ", "7.2.1", "ร้อยละ"], ["7.15% ของ", undefined, undefined],
  ["12.5", undefined, undefined], ["ร้อยละ 7.1.1", undefined, undefined], ["2567", undefined, undefined],
])("a text that begins with a number: %s", (text, number, rest) => {
  const found = readItemNumber(text);
  expect([found?.number, found?.text]).toEqual([number, rest]);
});

describe("the rows of a form that was copied whole", () => {
  const copied = readTable(copyOf(planForm({ ...sampleContent, dialect: "functions" })));

  it("are its indicators, each with its item and all it says; prescribed names come along", () => {
    const { indicators } = sampleContent;
    expect(copied.indicators.filter(({ says }) => says.target.state !== "missing").map(({ item, says }) => ({ item, ...says })))
      .toEqual(indicators.map((one) => ({ ...one, target: expect.objectContaining({ state: one.target.state }),
        results: one.results.map(({ state }) => expect.objectContaining({ state }) as unknown) })));
    expect(copied.indicators.filter(({ says }) => says.target.state === "missing").every(({ says }) => says.name !== "")).toBe(true);
  });

  it("without its headings, its summary and its notes, which are told", () => {
    const because = copied.passed.map(({ because: why }) => why);
    const heads = newestEdition.topics.flatMap(({ items }) => [1, ...items]).length;
    expect(because.filter((why) => why === "heading")).toHaveLength(heads);
    expect(because.filter((why) => why === "columns")).toHaveLength(1);
    expect(because.filter((why) => why === "own-line").length).toBeGreaterThanOrEqual(newestEdition.topics.length + 2);
  });
});

describe("the item of a row", () => {
  it("is what its own number says, else the heading above, else that of a merged cell that begins above", () => {
    expect(inWords(read(`
      ข้อ | ตัวชี้วัด | เป้าหมาย
      7.1.1 ตัววัดตามภารกิจหลัก | |
      | ก | 1
      | ข | 2
      7.1 การบรรลุผลลัพธ์ | |
      | ค | 3
      ๗.๑.๔ | ง | 4
      | จ | 5`)).map((line) => line.slice(0, 9))).toEqual(["7.1.1 | ก", "7.1.1 | ข", "- | ค | -", "7.1.4 | ง", "7.1.4 | จ"]);
  });

  it("is read before a name, which loses it", () => {
    expect(inWords(read("ตัวชี้วัด | เป้าหมาย\n7.1.3-1 ร้อยละของกฎหมาย | 80\n2.5 ล้านบาทต่อปี | 3")).map((line) => line.split(" | ").slice(0, 2)))
      .toEqual([["7.1.3", "ร้อยละของกฎหมาย"], ["-", "2.5 ล้านบาทต่อปี"]]);
  });

  it("is not known where the form has no such number, and the number is told", () => {
    expect(read("ข้อ | ตัวชี้วัด | เป้าหมาย\n7.9.9 | ก | 1").indicators.map(({ item, unknownItem }) => [item, unknownItem])).toEqual([[undefined, "7.9.9"]]);
  });

  it("of a list of names: a number with a text is an indicator, unless rows without a number stand below it", () => {
    expect(inWords(read("7.1.1 ร้อยละของงาน\n7.1.1 จำนวนราย\n7.1.2 ตามแผน\nร้อยละตามแผน\nจำนวนแผน")).map((line) => line.split(" | ").slice(0, 2)))
      .toEqual([["7.1.1", "ร้อยละของงาน"], ["7.1.1", "จำนวนราย"], ["7.1.2", "ร้อยละตามแผน"], ["7.1.2", "จำนวนแผน"]]);
  });
});

describe("what a row says", () => {
  it("is read as typed entries are: Thai digits, percent signs, words for nothing, broken glyphs", () => {
    const { indicators: [row] } = read("ตัวชี้วัด | ทิศทาง | เป้าหมาย | หน่วย | 2565 | 2566 | 2567 | หมายเหตุ\nร้อยละที\uF70Aส\uF70Bง | ยิ่งน้อยยิ่งดี | ๘๐ | ร้อยละ | N/A | 1,250 | 95% | ปี\uF70A");
    expect(row?.says).toEqual({
      name: "ร้อยละที่ส้ง", direction: { state: "direction", value: "lower" }, target: { state: "number", value: 80, typedAs: "๘๐" }, unit: "ร้อยละ",
      results: [{ state: "not-applicable", text: "N/A" }, { state: "number", value: 1250, typedAs: "1,250" }, { state: "number", value: 95, typedAs: "95%" }], note: "ปี่",
    });
    expect(row?.unread).toEqual([]);
  });

  it("and cannot be read is told, word by word; a text that looks like a formula is a text", () => {
    const { indicators: [row] } = read("ตัวชี้วัด | ทิศทาง | เป้าหมาย | 2566 | 2567\n=1+1 | ดีขึ้น | =SUM(A1) | ประมาณ 5 | 1.250,5");
    expect(row?.says.name).toBe("=1+1");
    expect(row?.unread).toEqual([
      { use: "direction", text: "ดีขึ้น" }, { use: "target", text: "=SUM(A1)" }, { use: "result.2566", text: "ประมาณ 5" }, { use: "result.2567", text: "1.250,5" },
    ]);
  });
});

describe("what is passed over", () => {
  it("is a title above the headings, headings on every page, totals and captions; nothing else", () => {
    expect(passed(`
      ตารางที่ 1 ผลการดำเนินงาน | |
      ข้อ | ตัวชี้วัด | เป้าหมาย
      7.1.1 | ก | 1
      ด้านคุณภาพ | |
      ข้อ | ตัวชี้วัด | เป้าหมาย
      7.1.2 | ข | 2
      | รวม | 3`)).toEqual([
      "no-indicator: ตารางที่ 1 ผลการดำเนินงาน", "columns: ข้อ · ตัวชี้วัด · เป้าหมาย", "no-indicator: ด้านคุณภาพ", "columns: ข้อ · ตัวชี้วัด · เป้าหมาย", "own-line: รวม · 3",
    ]);
  });

  it("never loses a row: every row of any table is either an indicator's or told", () => {
    const cell = fc.constantFrom("", "7.1.1", "7.1", "ตัวชี้วัด", "ผล 2567", "ร้อยละ", "80", "ค่ามากดี", "7.2.1 ร้อยละ", "รวม", "2566", "=1+1", "ข้อ");
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }), (rows) => {
      fc.pre(rows.some((cells) => cells.some((text) => text !== "")));
      const grid = tableOf(rows);
      const { indicators, passed: left } = readTable(grid);
      expect([...indicators, ...left].map(({ at }) => at).sort((a, b) => a - b)).toEqual(grid.map((_, at) => at));
    }));
  });
});

it("a column that goes in as another changes what its rows say; one left out says nothing", () => {
  const { indicators } = readRows({ grid: table("ก | ข | 5"), uses: ["note", "name", "none"], headingRows: new Set() }, newestEdition);
  expect(indicators.map(({ says: { name, note, target } }) => [name, note, target.state])).toEqual([["ข", "ก", "missing"]]);
});
