import { afterAll, describe, expect, it } from "@jest/globals";
import { existsSync, writeFileSync } from "node:fs";
import { planForm } from "../../../src/sheet/write/plan-form";
import { handMade, type HandSheet } from "../../files/read/hand-made";
import { sampleContent } from "../../sheet/sample-indicators";
import { sheetOfPlan } from "../../sheet/sheet-of-plan";
import { checkedJson, ownFolder, pmqa, samplePath } from "../run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

const imported = (name: string, bytes: Uint8Array | string, ...more: readonly string[]) => {
  writeFileSync(folder.path(name), bytes);
  return pmqa("import", folder.path(name), "-o", folder.path(`${name}.form.xlsx`), "--force", "--lang", "en", ...more);
};
const written = (name: string) => checkedJson(folder.path(`${name}.form.xlsx`));

/** Headings in other words and another order, item numbers merged beside their indicators, a percent's format. */
const byHand: HandSheet = {
  name: "KPI 67",
  rows: [
    ["สรุปตัวชี้วัด กรมตัวอย่าง"],
    [],
    ["หน่วยนับ", "ข้อ", "KPI", "ผู้รับผิดชอบ", "เป้าหมาย", "ปี 2565", "ปี 2566", "ปี 2567", "ทิศทาง", "ร้อยละความสำเร็จ", "หลักฐาน"],
    ["ร้อยละ", "7.1.1", "ความพึงพอใจของผู้รับบริการ", "กอง ก", { percent: 0.8 }, 70, 75, { percent: 0.974 }, "ค่ามากดี", 121.75, "รายงานผล"],
    ["วัน", "", "ระยะเวลาให้บริการ", "กอง ข", 10, 15, 12, 9, "ค่าน้อยดี", "", "บันทึกเวลา"],
    ["เรื่อง", "7.2.1", "ข้อร้องเรียนที่แก้ไขได้", "กอง ค", 20, 18, 19, 21, "ค่ามากดี", "", "ทะเบียน"],
  ],
  merged: ["B4:B5"],
};

describe("pmqa import TABLE.xlsx --year", () => {
  it("takes a hand-made table by its headings, and says what was matched to what and what has no place", async () => {
    const ran = await imported("hand.xlsx", handMade({ name: "บันทึก", rows: [["ประชุม", "วันจันทร์"], ["ก", "ข"]] }, byHand), "--year", "2567");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("“KPI 67”: 3 indicators, its columns matched:");
    expect(ran.out).toContain("  “KPI” → ตัวชี้วัด\n");
    expect(ran.out).toContain("  “เป้าหมาย” → ค่าเป้าหมายปีล่าสุด (ตัวเลข)\n");
    expect(ran.out).toContain("  “ปี 2566” → การดำเนินการ พ.ศ.2566\n");
    expect(ran.out).toContain("  “ผู้รับผิดชอบ” → has no place in the form, so it was left out\n");
    expect(ran.out).toContain("  “ร้อยละความสำเร็จ” → computed by the form\n");
    expect(ran.out).toContain("Sheet “บันทึก” was left out: it has no headings of indicators");
    expect(ran.out).toContain("สรุปตัวชี้วัด กรมตัวอย่าง");
    const { indicators } = await written("hand.xlsx");
    expect(indicators.map(({ item, name }) => [item, name])).toEqual([
      ["7.1.1", "ความพึงพอใจของผู้รับบริการ"], ["7.1.1", "ระยะเวลาให้บริการ"], ["7.2.1", "ข้อร้องเรียนที่แก้ไขได้"],
    ]);
    expect(indicators.map(({ success }) => success)).toEqual([121.75, 110, 105]);
    expect(ran.out).toContain("Every figure the data state is what was computed.");
  });

  it("tells the same as data", async () => {
    const { out } = await imported("hand.xlsx", handMade(byHand), "--year", "2567", "--json");
    const { tables, indicators, unplaced } = JSON.parse(out) as { tables: { matched: { name: string; columns: { use: string; by: string }[] }[] }; indicators: number; unplaced: object[] };
    expect(indicators).toBe(3);
    expect(tables.matched).toMatchObject([{ name: "KPI 67", indicators: 3 }]);
    expect(tables.matched[0]?.columns.map(({ use }) => use)).toEqual(
      ["unit", "item", "name", "none", "target", "result.2565", "result.2566", "result.2567", "direction", "none", "note"]);
    expect(unplaced).toEqual([{ text: "สรุปตัวชี้วัด กรมตัวอย่าง" }]);
  });

  it("takes a table in the sheet that is called as the form's, and item numbers in rows above", async () => {
    const rows = [
      ["ตัวชี้วัด", "เป้าหมาย", "หน่วย", "2565", "2566", "2567"],
      ["7.1.1 การบรรลุผลลัพธ์ตามภารกิจ"], ["ความพึงพอใจ", 80, "ร้อยละ", 70, 75, 82], ["งานที่แล้วเสร็จ", 10, "เรื่อง", 7, 8, 11],
      ["7.2.1"], ["ข้อร้องเรียน", 20, "เรื่อง", 18, 19, 21],
    ];
    const ran = await imported("named.xlsx", handMade({ name: "หมวด 7", rows }), "--year", "2567");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect((await written("named.xlsx")).indicators.map(({ item, name }) => [item, name]))
      .toEqual([["7.1.1", "ความพึงพอใจ"], ["7.1.1", "งานที่แล้วเสร็จ"], ["7.2.1", "ข้อร้องเรียน"]]);
  });

  it("takes the sheets of a form that was parted by topics together", async () => {
    const sheetOf = (name: string, item: string): HandSheet =>
      ({ name, rows: [["ข้อ", "ตัวชี้วัด", "เป้าหมาย", "ผล 2567"], [item, `งาน ${item}`, 10, 11]] });
    expect(await imported("parts.xlsx", handMade(sheetOf("7.2", "7.2.1"), sheetOf("7.1", "7.1.1")), "--year", "2567")).toMatchObject({ code: 0 });
    expect((await written("parts.xlsx")).indicators.map(({ item }) => item)).toEqual(["7.1.1", "7.2.1"]);
  });
});

describe("pmqa import TABLE.csv --year", () => {
  it.each([["comma", ","], ["semicolon", ";"], ["tab", "\t"]])("reads columns between each %s below a title", async (what, separator) => {
    const lines = [
      ["สรุปผล"], ["ข้อ", "ตัวชี้วัด", "เป้าหมาย", "หน่วย", "2565", "2566", "2567", "หมายเหตุ"],
      ["7.1.1", `"พอใจ${separator} มาก"`, "80", "ร้อยละ", "70", "75", "82", "รายงาน"], ["7.2.1", "ข้อร้องเรียน", "20", "เรื่อง", "18", "19", "21", ""],
    ];
    const ran = await imported(`${what}.csv`, lines.map((cells) => cells.join(separator)).join("\r\n"), "--year", "2567");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect((await written(`${what}.csv`)).indicators.map(({ item, name }) => [item, name]))
      .toEqual([["7.1.1", `พอใจ${separator === "\t" ? "" : separator} มาก`], ["7.2.1", "ข้อร้องเรียน"]]);
  });

  it("shows nothing of a table that could move the cursor", async () => {
    const { out } = await imported("hostile.csv", "ข้อ,ตัวชี้วัด,เป้าหมาย,\u001b[2Jx\n7.1.1,งาน,8,1\n", "--year", "2567");
    expect(out).toContain("\\u001b[2Jx");
    expect(out).not.toContain("\u001b");
  });
});

describe("a table is refused in words, and nothing is written,", () => {
  const headed = "ข้อ,ตัวชี้วัด,เป้าหมาย\n";
  const refused: readonly [why: string, name: string, text: string | Uint8Array, year: readonly string[], english: string][] = [
    ["where no year is named", "a.csv", `${headed}7.1.1,งาน,8\n`, [], "This file is a table, which does not say of what year its form is to be."],
    ["where the year is not known", "a.csv", `${headed}7.1.1,งาน,8\n`, ["--year", "2499"], "The criteria of fiscal year “2499” are not known."],
    ["where indicators name no item", "b.csv", `${headed},งานแรก,8\n9.9.9,งานที่สอง,9\n7.1.1,งานที่สาม,9\n`, ["--year", "2567"],
      "To which item of the form of 2567 2 indicators belong cannot be told: “งานแรก”, “9.9.9 งานที่สอง”."],
    ["where nothing is a name", "c.csv", "1,2\n3,4\n", ["--year", "2567"], "Which column has the names of the indicators cannot be told, in “c.csv”."],
    ["where nothing is in it", "d.csv", " \n,\n", ["--year", "2567"], "There is no text in the table."],
  ];
  it.each(refused)("%s", async (_why, name, text, year, english) => {
    const ran = await imported(`no-${name}`, text, ...year);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(english.replaceAll("“c.csv”", "“no-c.csv”"));
    expect(existsSync(folder.path(`no-${name}.form.xlsx`))).toBe(false);
  });

  it("and so is a workbook in which no table is", async () => {
    const ran = await imported("list.xlsx", handMade({ name: "บันทึก", rows: [["ก"], ["ข"]] }), "--year", "2567");
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining("There is no Category 7 form in this workbook (its sheets: บันทึก).") });
  });
});

describe("our own workbook", () => {
  it("comes in with its columns the other way round, its rows further down and another sheet in front", async () => {
    const { values } = sheetOfPlan(planForm({ ...sampleContent, dialect: "native" }));
    const width = Math.max(...values.map(({ length }) => length));
    const turned = values.map((cells) => Array.from({ length: width }, (_, column) => cells[width - 1 - column] ?? ""));
    const book = handMade({ name: "ปก", rows: [["ปก", "1"], ["ก", "2"]] }, { name: "สำเนา", rows: [[], [], [], ...turned.map((cells) => ["", ...cells])] });
    const ran = await imported("moved.xlsx", book);
    expect(ran).toMatchObject({ code: 0, err: "" });
    await pmqa("import", samplePath, "-o", folder.path("straight.xlsx"));
    const [moved, straight] = [await written("moved.xlsx"), await checkedJson(folder.path("straight.xlsx"))];
    expect(moved.indicators.map(({ name, success, score }) => [name, success, score])).toEqual(straight.indicators.map(({ name, success, score }) => [name, success, score]));
    expect(moved.total).toBe(straight.total);
  });
});
