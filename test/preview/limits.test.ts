import { expect, test } from "@jest/globals";
import { isFormula } from "../../src/preview/engine/formula-syntax";
import { freshExcel } from "./one-sheet";

const fresh = freshExcel();
const ก = (length: number): string => "ก".repeat(length);
/** `="…"&"…"` of so many characters: pieces of texts, since one alone may have 255. */
function formulaOf(length: number): string {
  const piece = 103;
  const pieces = Array.from({ length: Math.floor(length / piece) - 1 }, () => `"${ก(piece - 3)}"`);
  const begun = `=${pieces.join("&")}&""`;
  return `${begun.slice(0, -1)}${ก(length - begun.length)}"`;
}
/** Addresses of seven characters each, and commas between them. */
const listOf = (addresses: number): string => Array.from({ length: addresses }, (_, n) => `A${100_001 + n}`).join(",");

type Work = (sheet: Excel.Worksheet) => void;
const validation = (change: (validation: Excel.DataValidation) => void): Work => (sheet) => {
  const { dataValidation } = sheet.getRange("C2");
  dataValidation.rule = { list: { inCellDropDown: true, source: "ก,ข" } };
  change(dataValidation);
};
const prompt = (title: number, message: number): Work =>
  validation((each) => { each.prompt = { showPrompt: true, title: ก(title), message: ก(message) }; });
const alert = (title: number, message: number): Work =>
  validation((each) => { each.errorAlert = { showAlert: true, style: "Stop", title: ก(title), message: ก(message) }; });
const list = (source: string): Work => validation((each) => { each.rule = { list: { inCellDropDown: true, source } }; });
const cell = (value: string): Work => (sheet) => { sheet.getRange("A1").values = [[value]]; };
const rule = (formula: string): Work => (sheet) => {
  sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
};

test.each<[string, Work, Work]>([
  ["an input message", prompt(32, 255), prompt(32, 256)],
  ["its title", prompt(32, 1), prompt(33, 1)],
  ["an alert's message", alert(32, 255), alert(32, 256)],
  ["its title", alert(32, 1), alert(33, 1)],
  ["a list given as text", list(ก(255)), list(ก(256))],
  ["a cell", cell(ก(32_767)), cell(ก(32_768))],
  ["a cell after its apostrophe", cell(`'${ก(32_767)}`), cell(`'${ก(32_768)}`)],
  ["a formula", cell(formulaOf(8_192)), cell(formulaOf(8_193))],
  ["a conditional format's formula", rule(formulaOf(8_192)), rule(formulaOf(8_193))],
  ["an address list", (sheet) => sheet.getRanges(listOf(1_024)).load("address"), (sheet) => sheet.getRanges(listOf(1_025)).load("address")],
])("%s is taken up to its limit, and refused beyond", async (_, within, beyond) => {
  await fresh.run(within);
  await expect(fresh.run(beyond)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test.each([
  "=1+1", "=-A1", "=SUM(A1:B2,C3)", "=IF(A1,,)", '=AND(TRUE,"pmqa"<>"")', "={1,2;3,4}", "='หมวด 7'!A1", "=ชื่อ+1", "=PMQA.SUCCESS(H7,D7,C7)",
  "=_xldudf_PMQA_SUCCESS(H7,D7,C7)", String.raw`='C:\Program Files\FUNCRES.XLAM'!_xldudf_PMQA_SUCCESS(H7,D7,C7)`, "=1%", "=A:A", "=#REF!+1",
  '="a""b"', "=LET(a,1,a+1)", '=SUMPRODUCT(--(A1:A5<>""))',
])("%s is a formula", (text) => {
  expect(isFormula(text)).toBe(true);
});

test.each(["=1+", "=SUM(A1", "=SUM(A1))", "=)", '="a', "=A1+*2", "=1==2", "=<5", "=IF(A1>0;1;2)", "=()", "=5 5", "=A1:", "=[ไม่ใช่"])(
  "%s is none: no cell, conditional format or validation takes it", async (text) => {
    await fresh.run((sheet) => { sheet.getRange("A1:B1").values = [["before", 1]]; });
    const attempts: Work[] = [
      (sheet) => { sheet.getRange("A1:B1").formulas = [["new", text]]; }, cell(text), rule(text), list(text),
      validation((each) => { each.rule = { custom: { formula: text } }; }),
    ];
    for (const attempt of attempts) await expect(fresh.run(attempt)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(await fresh.values("A1:B1")).toEqual([["before", 1]]);
  },
);

test("as a text anything is taken: after an apostrophe, or where the cell's format is text", async () => {
  await fresh.run((sheet) => {
    sheet.getRange("B1").numberFormat = [["@"]];
    sheet.getRange("A1:B1").values = [["'=1+", "=1+"]];
  });
  expect(await fresh.values("A1:B1")).toEqual([["=1+", "=1+"]]);
});
