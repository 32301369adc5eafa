import type { ICellData, IStyleData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Block } from "../engine/a1";
import { blockSize } from "../engine/a1";
import { isEntireRow } from "../engine/structure";
import type { Sheet } from "../engine/sheet";
import { clearRules } from "./conditional-rules";
import { allowFormatting, allowWriting } from "./locks";
import { clearValidations } from "./validation-rules";

/** What `clear` takes away. */
export type ClearApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

const noContents = { v: null, f: null, si: null, p: null } as const;

/** Empties cells, takes their formats, or both; conditional formats and validations go with the formats. */
export function clearCells(sheet: Sheet, block: Block, applyTo: ClearApplyTo): void {
  const contents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) allowWriting(sheet, block);
  if (formats) allowFormatting(sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.model.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || row < block.startRow || row > block.endRow) return;
    if (column < block.startColumn || column > block.endColumn) return;
    (cells[row] ??= {})[column] = { ...(contents ? noContents : {}), ...(formats ? { s: null } : {}) };
  });
  if (Object.keys(cells).length > 0) sheet.setCells(cells);
  if (formats) clearRules(sheet, [block]);
  if (applyTo === "All") clearValidations(sheet, [block]);
}

/** What `copyFrom` brings along. */
export type CopyType = "All" | "Formulas" | "Values" | "Formats";

interface CopySource {
  readonly sheet: Sheet;
  readonly block: Block;
}

/** Copies cells into a block, again and again where the block is a multiple of the source; formulas follow along. */
export function copyCells(from: CopySource, to: Sheet, whole: Block, what: CopyType): Block {
  // Of whole rows, what lies beyond either sheet's last column is blank there as here.
  const last = Math.max(from.sheet.model.getColumnCount(), to.model.getColumnCount()) - 1;
  const areRows = isEntireRow(from.block) && isEntireRow(whole);
  const target = areRows ? { ...whole, endColumn: last } : whole;
  const size = blockSize(areRows ? { ...from.block, endColumn: last } : from.block);
  const wanted = blockSize(target);
  const rows = wanted.rows % size.rows === 0 ? wanted.rows : size.rows;
  const columns = wanted.columns % size.columns === 0 ? wanted.columns : size.columns;
  const block = {
    ...target, endRow: target.startRow + rows - 1, endColumn: target.startColumn + columns - 1,
  };
  if (what === "Formats") allowFormatting(to);
  else allowWriting(to, block);
  to.makeRoom(block);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < rows; r++) {
    const line: Record<number, ICellData> = {};
    for (let c = 0; c < columns; c++) {
      const at = { row: from.block.startRow + r % size.rows, column: from.block.startColumn + c % size.columns };
      line[block.startColumn + c] = copiedCell(from.sheet, at, {
        rows: block.startRow + r - at.row, columns: block.startColumn + c - at.column,
      }, what);
    }
    cells[block.startRow + r] = line;
  }
  if (what === "All" || what === "Formats") to.setStyle(block, { ...noStyle });
  to.setCells(cells);
  return block;
}

/** Takes a cell's own style away, so that the copied one is not mixed with it. */
const noStyle = Object.fromEntries(
  ["ff", "fs", "it", "bl", "ul", "st", "bg", "bd", "cl", "td", "tr", "ht", "vt", "tb", "pd", "n"].map((key) => [key, null]),
) as IStyleData;

function copiedCell(
  sheet: Sheet, at: { row: number; column: number }, distance: { rows: number; columns: number }, what: CopyType,
): ICellData {
  const cell = sheet.cell(at.row, at.column);
  const style = what === "All" || what === "Formats" ? { s: sheet.style(at.row, at.column) } : {};
  if (what === "Formats") return style;
  const formula = what === "Values" ? undefined : sheet.formula(at.row, at.column);
  if (formula === undefined) {
    return { ...style, ...noContents, v: cell?.v ?? null, ...(cell?.t ? { t: cell.t } : {}) };
  }
  const lexer = sheet.session.injector.get(LexerTreeBuilder);
  return { ...style, ...noContents, f: lexer.moveFormulaRefOffset(formula, distance.columns, distance.rows) };
}
