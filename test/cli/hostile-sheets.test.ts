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

  it("a number shown as a date is still that number", async () => {
    const output = await checkedAfter((sheet) => {
      sheet.getCell("H8").numFmt = "dd/mm/yyyy";
    });
    expect(output.indicators.find(({ row }) => row === 8)).toMatchObject({ success: 100, score: 300 });
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
