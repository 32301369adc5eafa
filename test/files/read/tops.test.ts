import { beforeAll, describe, expect, it } from "@jest/globals";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { Failure } from "../../../src/assessment/text/failure";
import { emptyWorkbook } from "../../../src/files/excelts";
import { FileWorkbook, readBook } from "../../../src/files/file-workbook";
import { findFormSheet } from "../../../src/files/form-sheet";
import { zipParts } from "../../../src/files/zip-parts";
import type { SheetTop } from "../../../src/sheet/workbook";
import { planForm } from "../../../src/sheet/write/plan-form";
import { zipOf, type Part } from "../zip";
import { reading, sheetIn } from "./made-book";

type Changed = Readonly<Record<string, (text: string) => string | undefined>>;

let parts: readonly Part[];
beforeAll(async () => {
  const workbook = new FileWorkbook(await emptyWorkbook(), "f.xlsx");
  const plan = planForm({ edition: newestEdition, agency: "กรม", dialect: "native", indicators: [] });
  await workbook.write(plan);
  const other = workbook.book.addWorksheet("บันทึก");
  for (let row = 1; row <= 90; row += 1) other.getRow(row).values = ["ของผู้ใช้", row, { formula: "1+1", result: 2 }];
  const { book } = await copyOf(plan);
  const copy = workbook.book.addWorksheet("สำเนา");
  book.worksheets[0]?.eachRow((row, number) => row.eachCell((cell, column) => {
    copy.getCell(number, column).value = cell.formula === undefined ? cell.value : { formula: cell.formula, result: "" };
  }));
  parts = Object.entries(zipParts(Buffer.from(await workbook.bytes()), "f.xlsx")).map(([name, data]) => ({ name, data: Buffer.from(data) }));
});

async function copyOf(plan: Parameters<FileWorkbook["write"]>[0]): Promise<FileWorkbook> {
  const workbook = new FileWorkbook(await emptyWorkbook(), "f.xlsx");
  await workbook.write(plan);
  return workbook;
}

/** The workbook with some parts changed: a form, a sheet of notes and a copy of the form; undefined leaves a part out. */
const withParts = (changed: Changed, ...more: readonly Part[]): Buffer => zipOf([
  ...parts.flatMap((part) => {
    const text = changed[part.name] === undefined ? part.data.toString() : changed[part.name]?.(part.data.toString());
    return text === undefined ? [] : [{ ...part, data: Buffer.from(text) }];
  }),
  ...more,
]);

const formPart = "xl/worksheets/sheet1.xml";
const notesPart = "xl/worksheets/sheet2.xml";
const copyPart = "xl/worksheets/sheet3.xml";
const workbookPart = "xl/workbook.xml";
/** Has the workbook's names point elsewhere. */
const pointing = (to: string) => (text: string): string => text.replace(/(&apos;|')หมวด 7\1!/g, to);
const gone = (): undefined => undefined;
const damaged = (text: string): string => text.replace("<sheetData>", "<sheetData><row r=\"x\"/>");
const shown = ({ values }: SheetTop): readonly unknown[] => values.flat().filter((value) => value !== "");
const withoutNames = (text: string): string => text.replace(/<definedNames>.*<\/definedNames>/s, "");
const renamed = (text: string): string => withoutNames(text).replace('name="หมวด 7"', 'name="แบบฟอร์ม"');

async function failureCode(bytes: Uint8Array): Promise<string> {
  try {
    return (await reading(bytes)).found;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

describe("the tops of the other sheets", () => {
  it("are their first 60 rows, with what is kept of formulas, in the workbook's order", async () => {
    const { content, others } = await sheetIn(withParts({}));
    expect([content.sheet, ...others.map(({ sheet }) => sheet)]).toEqual(["หมวด 7", "บันทึก", "สำเนา"]);
    expect(others[0]?.values).toHaveLength(60);
    expect(others[0]?.values[59]).toEqual(["ของผู้ใช้", 60, 2]);
    expect(shown(others[1] ?? content).length).toBeGreaterThan(50);
  });

  it("are the same of a sheet that was read in whole, because the names pointed at it", async () => {
    const { others } = await sheetIn(withParts({}));
    const pointed = await sheetIn(withParts({ [workbookPart]: pointing("บันทึก!") }));
    expect([pointed.content.sheet, pointed.others[0]]).toEqual(["หมวด 7", others[0]]);
  });

  it("are no wider than a form", async () => {
    const wide = (text: string): string => text.replace("</c></row>", '</c><c r="AN1"><v>40</v></c><c r="AO1"><v>41</v></c></row>');
    const { others } = await sheetIn(withParts({ [notesPart]: wide }));
    expect([others[0]?.values[0]?.length, others[0]?.values[0]?.at(-1)]).toEqual([40, 40]);
  });

  it.each<[string, Changed]>([
    ["says what cannot be", { [notesPart]: damaged }],
    ["is no XML", { [notesPart]: () => "<damaged" }],
    ["is not in the file", { [notesPart]: gone }],
    ["is referred to by nothing", { "xl/_rels/workbook.xml.rels": (text) => text.replace(/<Relationship [^>]*sheet2\.xml[^>]*>/, "") }],
    ["declares a document type", { [notesPart]: (text) => text.replace("<worksheet", "<!DOCTYPE x><worksheet") }],
    ["has a text that is too long for any cell", { [notesPart]: (text) => text.replace("<sheetData>.*<row r=\"2\"", "").replace(/<c r="A1"[^>]*>.*?<\/c>/, `<c r="A1" t="str"><v>${"ก".repeat(40_000)}</v></c>`) }],
  ])("one that %s is empty, and the form is read", async (_what, changed) => {
    const { content, others } = await sheetIn(withParts(changed));
    expect([content.sheet, others.map((top) => shown(top).length > 0)]).toEqual(["หมวด 7", [false, true]]);
  });

  it("are not looked at behind row 60, nor behind the cells of a short sheet", async () => {
    const { others } = await sheetIn(withParts({ [notesPart]: (text) => text.replace(/(<row r="61"[^>]*>)/, "$1<damaged <") }));
    expect(others[0]?.values).toHaveLength(60);
    const short = (text: string): string => text.replace(/<row r="9".*<\/sheetData>.*/s, "</sheetData><pageMargins/><damaged <");
    expect((await sheetIn(withParts({ [notesPart]: short }))).others[0]?.values).toHaveLength(8);
  });

  it("of a sheet that is larger than is read of any are read, and of large tops no more than a limit in all", async () => {
    const spaces = " ".repeat(1_048_576);
    const rows = (from: number, count: number): string =>
      Array.from({ length: count }, (_, at) => `<row r="${from + at}"><c><v>${at}</v></c></row>${spaces}`).join("");
    const tall = (text: string): string => text.replace(/<row r="61".*<\/sheetData>/s, `${rows(61, 70)}</sheetData>`);
    const large = (text: string): string => text.replace(/<row r="1".*<\/sheetData>/s, `${rows(1, 40)}</sheetData>`);
    expect((await sheetIn(withParts({ [notesPart]: tall }))).others[0]?.values).toHaveLength(60);
    const { others } = await sheetIn(withParts({ [notesPart]: large, [copyPart]: large }));
    expect(others.map(({ values }) => values.length)).toEqual([40, 0]);
  });

  it("do without a shared text that is not there or too long, which the form does not use", async () => {
    const notes = (text: string): string => text.replace(/<c r="A1"[^>]*>.*?<\/c>/, '<c r="A1" t="s"><v>99999</v></c>').replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2" t="str"><v>ก</v></c>');
    const { content, others } = await sheetIn(withParts({ [notesPart]: notes }));
    expect([content.sheet, others[0]?.values[0]?.[0], others[0]?.values[1]?.[0]]).toEqual(["หมวด 7", "", "ก"]);
    const long = await failureCode(withParts({ "xl/sharedStrings.xml": (text) => text.replace("ของผู้ใช้", "ก".repeat(32_768)) }));
    expect(long).toBe("sheet");
  });
});

describe("a sheet that could be the form and cannot be read", () => {
  it("is told of, though a copy could be read in its place", async () => {
    expect(await failureCode(withParts({ [formPart]: damaged }))).toBe("corrupt");
    expect(await failureCode(withParts({ [formPart]: damaged, [workbookPart]: withoutNames }))).toBe("corrupt");
    expect(await failureCode(withParts({ [formPart]: gone }))).toBe("part-missing");
    expect((await sheetIn(withParts({ [formPart]: damaged, [workbookPart]: renamed }))).content.sheet).toBe("สำเนา");
  });

  it("is told of if it is the form by its top, and passed over if it is none", async () => {
    const behind = (text: string): string => text.replace("</sheetData>", '<row r="x"/></sheetData>');
    expect(await failureCode(withParts({ [formPart]: behind }))).toBe("corrupt");
    const { content, others } = await sheetIn(withParts({ [workbookPart]: pointing("บันทึก!"), [notesPart]: behind }));
    expect([content.sheet, others[0]?.values.length]).toEqual(["หมวด 7", 60]);
  });

  it("is told of where no other could be the form", async () => {
    expect(await failureCode(withParts({ [formPart]: damaged, [copyPart]: damaged, [workbookPart]: renamed }))).toBe("corrupt");
    expect(await failureCode(withParts({ [formPart]: () => "<x/>", [copyPart]: gone, [workbookPart]: renamed }))).toBe("corrupt");
  });
});

describe("the sheet that is read is the sheet that is written to", () => {
  const local = (text: string): string => text.replace("<definedNames>", "<definedNames><definedName name=\"PMQA_AGENCY\" localSheetId=\"1\">บันทึก!$B$3</definedName>");
  it.each<[string, Changed, string | undefined]>([
    ["by its names", {}, "หมวด 7"],
    ["by its own name", { [workbookPart]: withoutNames }, "หมวด 7"],
    ["by what stands in it", { [workbookPart]: renamed }, "แบบฟอร์ม"],
    ["by names that a copy's own come before", { [workbookPart]: local }, "หมวด 7"],
    ["where the names point at a sheet that is none", { [workbookPart]: pointing("บันทึก!") }, "หมวด 7"],
    ["where the names point at a copy", { [workbookPart]: pointing("สำเนา!") }, "สำเนา"],
    ["where the names point at nothing", { [workbookPart]: (text) => pointing("#REF!")(text).replace(/#REF![^<]*/g, "#REF!") }, "หมวด 7"],
    ["where the form's sheet is empty", { [formPart]: (text) => text.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>") }, "สำเนา"],
    ["where there is no form", { [workbookPart]: renamed, [formPart]: (text) => text.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>"), [copyPart]: (text) => text.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>") }, undefined],
  ])("%s", async (_what, changed, name) => {
    const bytes = withParts(changed);
    const found = await reading(bytes);
    const written = findFormSheet(await readBook(bytes, "f.xlsx"));
    expect([found.found === "sheet" ? found.content.sheet : undefined, written?.sheet.name]).toEqual([name, name]);
  });
});
