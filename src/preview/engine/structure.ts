import type { ICellData } from "@univerjs/core";
import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand, InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand, InsertRowByRangeCommand, MoveRangeCommand, RemoveColByRangeCommand,
  RemoveRowByRangeCommand, SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Block } from "./a1";
import { blockSize, lastColumn, lastRow } from "./a1";
import type { Sheet } from "./sheet";

/** Whether a block is as long as the sheet's rows, so that inserting or deleting it moves whole rows. */
export function isEntireRow(block: Block): boolean {
  return block.startColumn === 0 && block.endColumn === lastColumn;
}

/** Whether a block is as long as the sheet's columns. */
export function isEntireColumn(block: Block): boolean {
  return block.startRow === 0 && block.endRow === lastRow;
}

/** The styles new cells take over from their neighbours, as Excel does: own styles only, no conditional formats. */
export function inheritedStyles(sheet: Sheet, block: Block, from: { row?: number; column?: number }): ICells {
  const cells: ICells = {};
  for (let row = block.startRow; row <= block.endRow; row++) {
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      const style = sheet.style(from.row ?? row, from.column ?? column);
      if (Object.keys(style).length > 0) (cells[row] ??= {})[column] = { s: style };
    }
  }
  return cells;
}

type ICells = Record<number, Record<number, ICellData>>;

function insertRows(sheet: Sheet, block: Block): void {
  const range = { ...block, endColumn: sheet.model.getColumnCount() - 1 };
  const above = block.startRow > 0;
  const cellValue = above ? inheritedStyles(sheet, range, { row: block.startRow - 1 }) : {};
  const direction = above ? Direction.DOWN : Direction.UP;
  sheet.session.run(InsertRowByRangeCommand.id, { ...sheet.target, range, direction, cellValue });
}

function insertColumns(sheet: Sheet, block: Block): void {
  const range = { ...block, endRow: sheet.model.getRowCount() - 1 };
  const left = block.startColumn > 0;
  const cellValue = left ? inheritedStyles(sheet, range, { column: block.startColumn - 1 }) : {};
  const direction = left ? Direction.RIGHT : Direction.LEFT;
  sheet.session.run(InsertColByRangeCommand.id, { ...sheet.target, range, direction, cellValue });
}

/** The engine shifts single cells only on the sheet in front: brings it there and back. */
async function onActiveSheet(sheet: Sheet, id: string, params: object): Promise<void> {
  const { session } = sheet;
  const before = session.workbook.getActiveSheet()?.getSheetId() ?? sheet.id;
  const show = (subUnitId: string): void =>
    session.run(SetWorksheetActiveOperation.id, { unitId: sheet.target.unitId, subUnitId });
  if (before === sheet.id) return session.runAsync(id, params);
  show(sheet.id);
  try {
    await session.runAsync(id, params);
  } finally {
    show(before);
  }
}

/** Makes room where a block is; what stood there moves down or right. */
export async function insertCells(sheet: Sheet, block: Block, shift: "Down" | "Right"): Promise<void> {
  sheet.makeRoom(sheet.clip({ ...block, endRow: block.startRow, endColumn: block.startColumn }));
  if (isEntireRow(block)) return insertRows(sheet, block);
  if (isEntireColumn(block)) return insertColumns(sheet, block);
  const command = shift === "Right" ? InsertRangeMoveRightCommand : InsertRangeMoveDownCommand;
  await onActiveSheet(sheet, command.id, { range: block });
}

/** Takes a block away; what stood below or right of it moves up or left. */
export async function deleteCells(sheet: Sheet, block: Block, shift: "Up" | "Left"): Promise<void> {
  const range = sheet.clip(block);
  if (isEntireRow(block)) return sheet.session.run(RemoveRowByRangeCommand.id, { ...sheet.target, range });
  if (isEntireColumn(block)) return sheet.session.run(RemoveColByRangeCommand.id, { ...sheet.target, range });
  const command = shift === "Left" ? DeleteRangeMoveLeftCommand : DeleteRangeMoveUpCommand;
  await onActiveSheet(sheet, command.id, { range });
}

/** Moves a block's cells, and what refers to them, to where `to` begins. */
export async function moveCells(from: Sheet, block: Block, to: Sheet, row: number, column: number): Promise<void> {
  const { rows, columns } = blockSize(block);
  const toRange = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
  to.makeRoom(toRange);
  await from.session.runAsync(MoveRangeCommand.id, {
    fromRange: block, toRange,
    fromUnitId: from.target.unitId, fromSubUnitId: from.id,
    toUnitId: to.target.unitId, toSubUnitId: to.id,
  });
}
