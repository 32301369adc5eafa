import type { Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IColumnData, IRowData, IStyleData, IWorksheetData } from "@univerjs/core";
import { parseBlock } from "../engine/a1";
import { belowBreak } from "../engine/page-breaks";
import type { SheetNotes } from "../engine/sheet";
import { protectionFromXlsx } from "./xlsx-protection";
import { pageLayoutFromXlsx } from "./xlsx-page-layout";
import { colorFromXlsx, styleFromXlsx } from "./xlsx-styles";
import { valueFromXlsx } from "./xlsx-values";

/** Files measure columns in digits of the default font, 7 pixels wide; what is left free about a text is in it. */
export const pixelsOfDigits = (digits: number): number => Math.round(digits * 7);
export const digitsOfPixels = (pixels: number): number => pixels / 7;

/** Pixels for a height in points. */
export const pixelsOfPoints = (points: number): number => points / 0.75;

/** Keeps equal styles once. */
export type StyleKeeper = (style: IStyleData) => string | undefined;

function cellsOf(sheet: Worksheet, keep: StyleKeeper): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const hidden = cell.isMerged && cell.master !== cell;
      const style = keep(styleFromXlsx(cell.style));
      const data: ICellData = { ...(hidden ? {} : valueFromXlsx(cell)), ...(style ? { s: style } : {}) };
      if (Object.keys(data).length > 0) (cells[rowNumber - 1] ??= {})[columnNumber - 1] = data;
    });
  });
  return cells;
}

/** What the library reads of page breaks and does not tell of: the row above each, which is the one below counted from 0. */
interface BrokenSheet {
  readonly rowBreaks: readonly { readonly id: number }[];
}

function rowsOf(sheet: Worksheet): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    const height = row.height ? { h: pixelsOfPoints(row.height), ia: 0 as const } : {};
    const data: IRowData = { ...height, ...(row.hidden ? { hd: 1 } : {}) };
    if (Object.keys(data).length > 0) rows[rowNumber - 1] = data;
  });
  for (const { id } of (sheet as unknown as BrokenSheet).rowBreaks) rows[id] = { ...rows[id], ...belowBreak };
  return rows;
}

function columnsOf(sheet: Worksheet): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (let index = 0; index < sheet.columnCount; index++) {
    const column = sheet.getColumn(index + 1);
    const data: IColumnData = {
      ...(column.width ? { w: pixelsOfDigits(column.width) } : {}), ...(column.hidden ? { hd: 1 } : {}),
    };
    if (Object.keys(data).length > 0) columns[index] = data;
  }
  return columns;
}

/** One sheet of a file in the engine's form. */
export function sheetFromXlsx(sheet: Worksheet, id: string, keep: StyleKeeper): Partial<IWorksheetData> {
  // A file need not say how its sheets were last looked at.
  const view = (sheet.views as typeof sheet.views | undefined)?.[0];
  const frozen = view?.state === "frozen" ? { x: view.xSplit ?? 0, y: view.ySplit ?? 0 } : { x: 0, y: 0 };
  const tabColor = colorFromXlsx(sheet.properties.tabColor);
  const protection = protectionFromXlsx(sheet);
  const custom: SheetNotes = { ...(protection ? { protection } : {}), pageLayout: pageLayoutFromXlsx(sheet) };
  const merges = (sheet.model as { merges?: readonly string[] }).merges ?? [];
  return {
    id, name: sheet.name,
    hidden: sheet.state === "visible" ? 0 : 1,
    showGridlines: view?.showGridLines === false ? 0 : 1,
    rowCount: Math.max(200, sheet.rowCount + 50),
    columnCount: Math.max(20, sheet.columnCount + 4),
    cellData: cellsOf(sheet, keep),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    mergeData: merges.flatMap((address) => parseBlock(address) ?? []),
    freeze: {
      xSplit: frozen.x, ySplit: frozen.y, startRow: frozen.y > 0 ? frozen.y : -1, startColumn: frozen.x > 0 ? frozen.x : -1,
    },
    ...(tabColor ? { tabColor } : {}),
    custom: { ...custom },
  };
}
