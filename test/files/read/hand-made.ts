import type { CellValue } from "../../../src/assessment/form/figure";
import { addressOf } from "../../../src/sheet/address";
import { bookOf, relations, styleSheet, worksheet, type Parts } from "./made-book";

/** A cell of a hand-made sheet: what it holds, or a number as a percent. */
export type HandCell = CellValue | { readonly percent: number };

/** A sheet that somebody made by hand: its rows, and the areas of it that are merged. */
export interface HandSheet {
  readonly name: string;
  readonly rows: readonly (readonly HandCell[])[];
  readonly merged?: readonly string[];
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "&#10;");

function cellXml(cell: HandCell, at: string): string {
  if (cell === "") return "";
  if (typeof cell === "object") return `<c r="${at}" s="3"><v>${cell.percent}</v></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function sheetXml({ rows, merged = [] }: HandSheet): string {
  const written = rows.map((cells, row) =>
    `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, addressOf({ row: row + 1, column: column + 1 }))).join("")}</row>`);
  const areas = merged.length === 0 ? "" : `<mergeCells>${merged.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
  return worksheet(written.join(""), areas);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of sheets that somebody made by hand, as a file. */
export function handMade(...sheets: readonly HandSheet[]): Buffer {
  const listed = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("");
  const parts: Parts = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["rIdStyles", "styles", "styles.xml"]),
    "xl/styles.xml": styleSheet([0, 14, 0, 10]),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  return bookOf(parts);
}
