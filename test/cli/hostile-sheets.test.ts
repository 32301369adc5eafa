import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { copyFileSync, writeFileSync } from "node:fs";
import type { CheckOutput } from "../../src/cli/check-output";
import type { Worksheet } from "../../src/files/excelts";
import { openFile } from "../../src/cli/disk/workbook-on-disk";
import { sheetOf } from "../files/file-inspection";
import { ownFolder, pmqa, sampleData, samplePath } from "./run-cli";
import { meanOf } from "../sheet/sheet-of-plan";

const folder = ownFolder();
afterAll(() => folder.remove());
beforeAll(() => pmqa("import", samplePath, "-o", folder.path("good.xlsx")));

let files = 0;

/** The sample after somebody did something to its sheet, saved and checked. */
async function checkedAfter(damage: (sheet: Worksheet) => unknown): Promise<CheckOutput> {
  files += 1;
  const path = folder.path(`${files}.xlsx`);
  copyFileSync(folder.path("good.xlsx"), path);
  const workbook = await openFile(path);
  await damage(sheetOf(workbook));
  await workbook.save();
  const { out, err } = await pmqa("check", path, "--json");
  expect(err).toBe("");
  return JSON.parse(out) as CheckOutput;
}

/** The first indicator stands in row 7: its target in D, its latest result in H. */
const first = ({ indicators }: CheckOutput): CheckOutput["indicators"][number] | undefined =>
  indicators.find(({ row }) => row === 7);

const rulesAt = ({ findings }: CheckOutput, cell: string): readonly string[] =>
  findings.filter((finding) => finding.cell === `'หมวด 7'!${cell}`).map(({ rule }) => rule);

type Held = Worksheet["getCell"] extends (...at: never[]) => { value: infer Value } ? Value : never;

/** Fills a cell and gives it a number format, it alone: cells styled alike share one style. */
function put(sheet: Worksheet, address: string, value: Held, numFmt: string): void {
  const cell = sheet.getCell(address);
  cell.value = value;
  cell.style = { ...cell.style, numFmt };
}

describe("what cells may hold", () => {
  it.each<[string, Held]>([
    ["a formula, whatever the file says it shows", { formula: "0.1/2", result: 0.05 }],
    ["an error", { error: "#DIV/0!" }],
    ["a truth value", true],
    ["a text beginning with =", "=0.05"],
    ["words", "ประมาณ 0.05"],
  ])("%s where a number belongs is reported and not computed with", async (_what, held) => {
    const output = await checkedAfter((sheet) => {
      sheet.getCell("H7").value = held;
    });
    expect(rulesAt(output, "H7")).toEqual(["not-a-number"]);
    expect(first(output)).toMatchObject({ success: null, score: null });
  });

  it("a formula that was filled down is one in each of its cells", async () => {
    const output = await checkedAfter((sheet) => sheet.fillFormula("H7:H8", "$D7", [1, 2]));
    expect([rulesAt(output, "H7"), rulesAt(output, "H8")]).toEqual([["not-a-number"], ["not-a-number"]]);
  });

  it.each<[string, Held]>([
    ["a number as text", "0.05"],
    ["Thai digits", "๐.๐๕"],
    ["rich text", { richText: [{ text: "0." }, { text: "05", font: { bold: true } }] }],
    ["a link", { text: "0.05", hyperlink: "https://example.go.th" }],
  ])("%s is read, with a fix that writes the number", async (_what, held) => {
    const output = await checkedAfter((sheet) => {
      sheet.getCell("H7").value = held;
    });
    expect(first(output)).toMatchObject({ success: 150, score: 500 });
    expect(output.findings.find(({ rule }) => rule === "number-as-text")?.fix?.changes)
      .toEqual([{ cell: "'หมวด 7'!H7", input: 0.05 }]);
  });

  it.each(["D8", "F8", "G8", "H8"])("a date in %s is no number: told as the date it is, and not computed with", async (address) => {
    const output = await checkedAfter((sheet) => {
      put(sheet, address, 45_292, "[$-41E]d mmmm yyyy;@");
    });
    expect(rulesAt(output, address)).toEqual(["not-a-number"]);
    const [finding] = output.findings.filter(({ cell }) => cell.endsWith(`!${address}`));
    expect(finding?.message).toContain("“01/01/2567”");
    expect(finding?.fix).toBeUndefined();
    const isEarlier = address === "F8" || address === "G8";
    expect(output.indicators.find(({ row }) => row === 8)).toMatchObject(isEarlier ? { success: 100, score: 300 } : { success: null, score: null });
  });

  it.each(["D8", "F8", "G8", "H8"])("a date put into %s by a program, as a date", async (address) => {
    const output = await checkedAfter((sheet) => {
      put(sheet, address, new Date(Date.UTC(2024, 0, 1)), "d/m/yy");
    });
    expect(rulesAt(output, address)).toEqual(["not-a-number"]);
  });

  it("hundredths shown as percents are the percents, and said to be hundredths to Excel", async () => {
    const cells = { D7: 0.1, F7: 0.07, G7: 0.0725, H7: 0.05 };
    const output = await checkedAfter((sheet) => {
      for (const [address, value] of Object.entries(cells)) put(sheet, address, value, "0.00%");
    });
    const found = output.findings.filter(({ rule }) => rule === "percent-format");
    expect(found.map(({ fix }) => fix?.changes)).toEqual([
      [{ cell: "'หมวด 7'!D7", input: 10, format: "General" }], [{ cell: "'หมวด 7'!F7", input: 7, format: "General" }],
      [{ cell: "'หมวด 7'!G7", input: 7.25, format: "General" }], [{ cell: "'หมวด 7'!H7", input: 5, format: "General" }],
    ]);
    expect(found.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning", "warning"]);
    expect(found[3]?.message).toMatch(/แสดงเป็น 5% แต่สูตรของ Excel คำนวณจาก 0\.05/);
    // 100 + (10 − 5) ÷ 10 × 100, as of 0.1 and 0.05.
    expect(first(output)).toMatchObject({ success: 150, score: 500 });
  });

  it("a percent beside plain numbers is read as it says", async () => {
    const output = await checkedAfter((sheet) => {
      sheet.getCell("D7").value = 10;
      put(sheet, "H7", 0.05, "0%");
    });
    expect(first(output)).toMatchObject({ success: 150, score: 500 });
  });

  it.each<[string, Held]>([["a percent", "5%"], ["a date", "1/1/2567"]])("%s typed as text in such a format is the text", async (_what, held) => {
    const output = await checkedAfter((sheet) => {
      put(sheet, "H7", held, "0%");
    });
    // 5 is far from the 0.1 of both years before.
    expect(rulesAt(output, "H7")).toEqual(held === "5%" ? ["number-as-text", "sudden-change"] : ["not-a-number"]);
    const changes = output.findings.find(({ rule }) => rule === "number-as-text")?.fix?.changes;
    expect(changes).toEqual(held === "5%" ? [{ cell: "'หมวด 7'!H7", input: 5, format: "General" }] : undefined);
  });

  it("a cell swallowed by a merged one is blank", async () => {
    const output = await checkedAfter((sheet) => sheet.mergeCells("D7:E7"));
    expect(rulesAt(output, "E7")).toEqual(["missing-unit"]);
    expect(first(output)).toMatchObject({ success: 150 });
  });
});

describe("computed cells", () => {
  it("typed over, emptied or altered are findings, each with the formula that mends it", async () => {
    const output = await checkedAfter((sheet) => {
      sheet.getCell("I7").value = 99;
      sheet.getCell("K8").value = null;
      sheet.getCell("K11").value = { formula: "K12" };
      sheet.getCell("K5").value = 499;
      sheet.getCell("K97").value = { formula: "K5" };
      sheet.getCell("K102").value = 395;
    });
    const found = output.findings.filter(({ rule }) => rule === "changed-formula" || rule === "lost-formula");
    expect(found.map(({ cell, rule, severity }) => [cell.slice(cell.indexOf("!") + 1), rule, severity])).toEqual([
      ["K5", "changed-formula", "error"], ["I7", "changed-formula", "error"], ["K8", "lost-formula", "error"],
      ["K11", "changed-formula", "error"], ["K97", "changed-formula", "error"], ["K102", "changed-formula", "error"],
    ]);
    expect(found.map(({ fix }) => fix?.changes)).toEqual([
      [{ cell: "'หมวด 7'!K5", formula: meanOf("K6:K19") }],
      [{ cell: "'หมวด 7'!I7", formula: expect.stringMatching(/^=IF\(OR\(H7="",D7=""/) }],
      [{ cell: "'หมวด 7'!K8", formula: expect.stringMatching(/^=IF\(I8=""/) }],
      [{ cell: "'หมวด 7'!K11", formula: expect.stringMatching(/^=IF\(I11=""/) }],
      [{ cell: "'หมวด 7'!K97", formula: "=K20" }],
      [{ cell: "'หมวด 7'!K102", formula: meanOf("K96:K101") }],
    ]);
    expect(found[0]?.message).toContain("499");
    expect(found[0]?.message).toContain("380");
    // What the form comes to is computed from what was typed, whatever its cells say.
    expect([output.topics["7.1"], output.total]).toEqual([380, 395]);
  });
});

describe("what sheets may look like", () => {
  it("protected, hidden columns, another name: read all the same", async () => {
    const before = await checkedAfter(() => undefined);
    const after = await checkedAfter(async (sheet) => {
      await sheet.protect("ลับ");
      sheet.getColumn(5).hidden = true;
      sheet.getRow(9).hidden = true;
    });
    expect(after).toEqual(before);
  });

  it("a column without its heading: says which, ends with 2", async () => {
    const path = folder.path("no-heading.xlsx");
    copyFileSync(folder.path("good.xlsx"), path);
    const workbook = await openFile(path);
    sheetOf(workbook).getCell("E4").value = "x";
    await workbook.save();
    expect(await pmqa("check", path)).toMatchObject({ code: 2, err: expect.stringContaining("ขาดคอลัมน์: หน่วย") });
  });

  it("a fiscal year that is none: says so, ends with 2", async () => {
    const path = folder.path("no-year.xlsx");
    copyFileSync(folder.path("good.xlsx"), path);
    const workbook = await openFile(path);
    sheetOf(workbook).getCell("D3").value = "ปีนี้";
    await workbook.save();
    expect(await pmqa("check", path)).toMatchObject({ code: 2, err: expect.stringContaining("ไม่รู้จักเกณฑ์ของปีงบประมาณ “ปีนี้”") });
  });

  it("a note far away from the form costs nothing", async () => {
    const output = await checkedAfter((sheet) => {
      sheet.getCell("A1048576").value = "x";
    });
    expect(output.indicators).toHaveLength(20);
  });

  it("5,000 indicators are imported and checked", async () => {
    const { indicators: [one], ...data } = sampleData();
    const indicators = Array.from({ length: 5_000 }, (_, at) => ({ ...one, id: `7.1.1-${at + 1}`, name: `ร้อยละของงาน ${at}` }));
    writeFileSync(folder.path("many.json"), JSON.stringify({ ...data, indicators }));
    expect((await pmqa("import", folder.path("many.json"), "-o", folder.path("many.xlsx"))).err).toBe("");
    const { code, out } = await pmqa("check", folder.path("many.xlsx"), "--json");
    const output = JSON.parse(out) as CheckOutput;
    expect([code, output.indicators.length, output.topics]).toEqual([1, 5_000, { "7.1": 500 }]);
  });
});

describe("hostile text", () => {
  it("cannot steer the terminal: control characters are shown, not sent", async () => {
    const hostile = "ชื่อ\u009b31m\u202eกลับ\nด้าน";
    files += 1;
    const path = folder.path(`${files}.xlsx`);
    copyFileSync(folder.path("good.xlsx"), path);
    const workbook = await openFile(path);
    sheetOf(workbook).getCell("B7").value = hostile;
    await workbook.save();
    const { out } = await pmqa("check", path);
    expect(out).toContain("ชื่อ\\u009b31m\\u202eกลับ ด้าน");
    expect(out.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
