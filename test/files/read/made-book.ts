import { Failure } from "../../../src/assessment/text/failure";
import { readFormFile } from "../../../src/files/read/read-form-file";
import type { Reading } from "../../../src/sheet/workbook";
import { zipOf, type Part } from "../zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook by their names; undefined leaves one out. */
export type Parts = Readonly<Record<string, string | Buffer | undefined>>;

/** A worksheet of these rows, and of what is behind them. */
export const worksheet = (rows: string, behind = "", before = ""): string =>
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** A table of shared texts, of what stands in each `<si>`. */
export const sharedTexts = (...items: readonly string[]): string =>
  `${declaration}<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;

/** Styles whose cell formats are these numbers, after some number formats of their own. */
export const styleSheet = (numbers: readonly number[], own = ""): string =>
  `${declaration}<styleSheet xmlns="${main}"><numFmts>${own}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>`
  + `<cellXfs>${numbers.map((number) => `<xf numFmtId="${number}"/>`).join("")}</cellXfs></styleSheet>`;

export const relations = (...list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
    list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** A workbook with one sheet, "หมวด 7". */
export const usualParts: Parts = {
  "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="หมวด 7" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(
    ["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "sharedStrings", "sharedStrings.xml"]),
  "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
  "xl/styles.xml": styleSheet([0, 14, 164, 9], '<numFmt numFmtId="164" formatCode="0.0\\%"/>'),
  "xl/sharedStrings.xml": sharedTexts("<t>ศูนย์</t>", "<t>หนึ่ง</t>"),
};

export const sheetPart = "xl/worksheets/sheet1.xml";

/** A part of a ZIP, made otherwise where more is said. */
export const part = (name: string, data: string | Buffer = "x", more: Partial<Part> = {}): Part => ({ name, data: Buffer.from(data), ...more });

/** What a part of the usual workbook says. */
export const usualText = (part: string): string => String(usualParts[part]);

const partList = (parts: Parts): readonly Part[] =>
  Object.entries(parts).flatMap(([name, data]) => (data === undefined ? [] : [{ name, data: Buffer.from(data) }]));

/** The usual workbook with other parts in place of its own, as a file. */
export const bookOf = (parts: Parts, ...more: readonly Part[]): Buffer => zipOf([...partList({ ...usualParts, ...parts }), ...more]);

/** The usual workbook with its sheet's part made of this, as a file. */
export const withSheet = (data: string | Buffer): Buffer => bookOf({ [sheetPart]: data });

/** The usual workbook with its sheet made of these rows, as a file. */
export const bookOfRows = (rows: string, behind = ""): Buffer => withSheet(worksheet(rows, behind));

export const reading = (bytes: Uint8Array | Blob): Promise<Reading> => readFormFile(bytes, "f.xlsx");

/** What was read of a file that holds a form. */
export async function sheetIn(bytes: Uint8Array | Blob): Promise<Extract<Reading, { found: "sheet" }>> {
  const found = await reading(bytes);
  if (found.found === "none") throw new Error(`No form, but ${found.sheets.join(", ")}.`);
  return found;
}

/** The values of the form's sheet in a file. */
export const valuesIn = async (bytes: Uint8Array | Blob): Promise<readonly (readonly unknown[])[]> => (await sheetIn(bytes)).content.values;

/** The formulas of the usual workbook with its sheet made of these rows. */
export const formulasIn = async (rows: string): Promise<readonly (readonly unknown[])[]> => (await sheetIn(bookOfRows(rows))).content.formulas;

/** How reading a file ended: "read", or its failure's code. */
export async function endOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await reading(bytes)).found === "sheet" ? "read" : "none";
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}
