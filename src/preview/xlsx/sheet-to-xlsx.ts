import type { Worksheet } from "@cj-tech-master/excelts";
import type { IColumnData, IRowData } from "@univerjs/core";
import { blockAddress } from "../engine/a1";
import { pageBreaksOf } from "../engine/page-breaks";
import type { Sheet } from "../engine/sheet";
import { rulesOf } from "../excel/conditional-rules";
import { validationsOf } from "../excel/validation-rules";
import { digitsOfPixels } from "./sheet-from-xlsx";
import { pageLayoutToXlsx } from "./xlsx-page-layout";
import { protectionToXlsx } from "./xlsx-protection";
import { rulesToXlsx, validationsToXlsx } from "./xlsx-rules";
import { colorToXlsx, styleToXlsx } from "./xlsx-styles";
import { valueToXlsx } from "./xlsx-values";

/** Fills a file's sheet with everything the engine's sheet has. */
export async function sheetToXlsx(from: Sheet, to: Worksheet): Promise<void> {
  writeCells(from, to);
  writeSizes(from, to);
  for (const block of from.model.getMergeData()) to.mergeCells(blockAddress(block));
  writeView(from, to);
  rulesToXlsx(to, rulesOf(from));
  validationsToXlsx(to, validationsOf(from));
  for (const row of pageBreaksOf(from)) to.getRow(row).addPageBreak();
  if (from.notes.pageLayout) pageLayoutToXlsx(to, from.notes.pageLayout);
  await protectionToXlsx(to, from.notes.protection);
}

function writeCells(from: Sheet, to: Worksheet): void {
  from.model.getCellMatrix().forValue((row, column, data) => {
    if (!data) return;
    const cell = to.getCell(row + 1, column + 1);
    valueToXlsx(cell, data, from.formula(row, column));
    styleToXlsx(cell, from.style(row, column));
  });
}

function writeSizes(from: Sheet, to: Worksheet): void {
  const { rowData, columnData } = from.model.getConfig();
  for (const [index, data] of Object.entries(rowData as Record<string, IRowData | undefined>)) {
    if (!data) continue;
    const row = to.getRow(Number(index) + 1);
    // A height the drawn sheet found by itself is left for Excel to find again.
    if (data.h !== undefined && data.ia !== 1) row.height = data.h * 0.75;
    if (data.hd !== 1) continue;
    row.hidden = true;
    // A row without cells is only written if it has a height.
    row.height ??= from.model.getConfig().defaultRowHeight * 0.75;
  }
  for (const [index, data] of Object.entries(columnData as Record<string, IColumnData | undefined>)) {
    if (!data) continue;
    const column = to.getColumn(Number(index) + 1);
    if (data.w !== undefined) column.width = digitsOfPixels(data.w);
    if (data.hd === 1) column.hidden = true;
  }
}

function writeView(from: Sheet, to: Worksheet): void {
  const { xSplit, ySplit } = from.model.getFreeze();
  const frozen = xSplit > 0 || ySplit > 0 ? { state: "frozen" as const, xSplit, ySplit } : { state: "normal" as const };
  to.views = [{ ...frozen, showGridLines: from.model.getConfig().showGridlines !== 0 }] as Worksheet["views"];
  const color = colorToXlsx(from.model.getTabColor());
  if (color) Object.assign(to.properties, { tabColor: color });
  if (from.model.isSheetHidden()) to.state = "hidden";
}
