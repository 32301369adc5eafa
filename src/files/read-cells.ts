import { fileFailure } from "./file-failure";
import type { Entry } from "../sheet/sheet-plan";
import type { CellValue } from "../assessment/form/figure";
import { plainFormat } from "../assessment/form/number-format";
import { topSize, type SheetContent, type SheetTop } from "../sheet/workbook";
import type { Worksheet } from "./excelts";

type Cell = ReturnType<Worksheet["getCell"]>;
type Held = Cell["value"];
type Row = NonNullable<ReturnType<Worksheet["findRow"]>>;

/** More cells than any form has; the rows of a sheet that are blank do not count. */
const mostCells = 3_000_000;

const dayInMilliseconds = 86_400_000;
const firstDay = 25_569;
const days1904 = 1_462;

/** A date is a number to Excel, and is read as the number that Excel would give. */
function serialOf(date: Date, from1904: boolean): number {
  const serial = date.getTime() / dayInMilliseconds + firstDay - (from1904 ? days1904 : 0);
  return Number(serial.toFixed(9));
}

const textOf = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join("");

/** What a cell without a formula shows. A hyperlink's and a rich text's value is its text. */
function shown(held: Held, from1904: boolean): CellValue {
  if (held === null || held === undefined) return "";
  if (held instanceof Date) return serialOf(held, from1904);
  if (typeof held !== "object") return held;
  if ("error" in held) return held.error;
  if ("richText" in held) return textOf(held.richText);
  if ("checkbox" in held) return held.checkbox;
  if ("text" in held) return linkText(held.text);
  return "";
}

/** The text of a hyperlink, which the library hands out as it found it: a number or rich text as well. */
function linkText(text: unknown): CellValue {
  if (typeof text === "number" || typeof text === "string" || typeof text === "boolean") return text;
  if (typeof text === "object" && text !== null && "richText" in text) return textOf((text as { richText: { text: string }[] }).richText);
  return "";
}

/** The format that a date has of itself, where its cell names none that is a date's. */
const usualDate = "mm-dd-yy";

/** A cell's number format, as a code. */
export function formatOf({ numFmt, value }: Cell): string {
  const code = (typeof numFmt === "object" ? numFmt.formatCode : numFmt) ?? plainFormat;
  return value instanceof Date && code === plainFormat ? usualDate : code;
}

interface Read {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

const blank: Read = { value: "", formula: "", format: plainFormat };

/** Formulas as people see them: files put marks before custom functions and before those newer than the format. */
const asTyped = (formula: string): string =>
  `=${formula.replaceAll("_xldudf_PMQA_", "PMQA.").replace(/_xlfn\.(_xlws\.)?/g, "")}`;

/**
 * A formula's value is left blank: a file keeps what some program computed at some time, and nothing may be
 * concluded from that. Cells covered by a merged one are blank, as they are in Excel.
 */
function readCell(cell: Cell, from1904: boolean): Read {
  if (cell.isMerged && cell.master !== cell) return blank;
  if (cell.formula !== undefined) return { value: shown(cell.result, from1904), formula: asTyped(cell.formula), format: formatOf(cell) };
  const value = shown(cell.value, from1904);
  return { value, formula: value, format: formatOf(cell) };
}

/** What to write into a cell to have it as it is now. A constant that no entry can be is written as its own formula. */
export function entryOf(cell: Cell): Entry {
  const { value, formula } = readCell(cell, cell.workbook.properties.date1904 === true);
  if (cell.formula !== undefined) return { formula: String(formula) };
  if (typeof value === "boolean") return { formula: value ? "=TRUE" : "=FALSE" };
  const isError = typeof cell.value === "object" && cell.value !== null && "error" in cell.value;
  return isError ? { formula: `=${value}` } : value === "" ? null : value;
}

function readRow(row: Row, width: number, from1904: boolean): readonly Read[] {
  const cells: Read[] = Array.from({ length: width }, () => blank);
  row.eachCell((cell, column) => {
    cells[column - 1] = readCell(cell, from1904);
  });
  return cells;
}

/** The sheet as it was read, from A1 to the last cell that holds anything. */
export function readCells(sheet: Worksheet, file: string): SheetContent {
  const rows = new Map<number, Row>();
  let width = 0;
  sheet.eachRow((row, number) => {
    rows.set(number, row);
    row.eachCell((_cell, column) => {
      width = Math.max(width, column);
    });
  });
  if (rows.size * width > mostCells) {
    throw fileFailure("too-many-cells", { file, sheet: sheet.name, rows: rows.size, columns: width });
  }
  const from1904 = sheet.workbook.properties.date1904 === true;
  const nothing = Array.from({ length: width }, () => blank);
  const last = Math.max(0, ...[...rows.keys()].slice(-1));
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const formats: string[][] = [];
  const emptyRow = nothing.map(() => "");
  const plainRow = nothing.map(() => plainFormat);
  for (let number = 1; number <= last; number += 1) {
    const row = rows.get(number);
    const read = row === undefined ? undefined : readRow(row, width, from1904);
    values.push(read?.map(({ value }) => value) ?? emptyRow);
    formulas.push(read?.map(({ formula }) => formula) ?? emptyRow);
    formats.push(read?.map(({ format }) => format) ?? plainRow);
  }
  return {
    sheet: sheet.name, top: 1, left: 1, values, formulas, formats,
    isProtected: sheet.sheetProtection?.sheet === true,
    calculation: "kept",
  };
}

/** The top of a sheet, from A1: of a long or wide sheet no more is looked at. */
export function readSheetTop(sheet: Worksheet): SheetTop {
  const from1904 = sheet.workbook.properties.date1904 === true;
  const values = Array.from({ length: topSize.rows }, (_, index): readonly CellValue[] =>
    Array.from({ length: topSize.columns }, (__, column): CellValue => {
      const cell = sheet.findCell(index + 1, column + 1);
      return cell === undefined ? "" : readCell(cell, from1904).value;
    }));
  return { sheet: sheet.name, top: 1, left: 1, values };
}
