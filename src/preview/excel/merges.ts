import { AddWorksheetMergeCommand, RemoveWorksheetMergeCommand } from "@univerjs/sheets";
import type { Block } from "../engine/a1";
import { intersection } from "../engine/a1";
import type { Sheet } from "../engine/sheet";
import { allowWriting } from "./locks";

/** The merged blocks that touch a block. */
export function mergedBlocks(sheet: Sheet, block: Block): Block[] {
  return sheet.model.getMergeData().filter((merged) => intersection(merged, block));
}

/** Merges a block into one cell, or each of its rows into one. */
export async function mergeCells(sheet: Sheet, block: Block, across: boolean): Promise<void> {
  allowWriting(sheet, block);
  sheet.makeRoom(sheet.clip(block));
  const rows = Array.from({ length: block.endRow - block.startRow + 1 }, (_row, r) => block.startRow + r);
  const selections = across ? rows.map((row) => ({ ...block, startRow: row, endRow: row })) : [block];
  await sheet.session.runAsync(AddWorksheetMergeCommand.id, { ...sheet.target, selections, defaultMerge: true });
}

export function unmergeCells(sheet: Sheet, block: Block): void {
  allowWriting(sheet, block);
  const ranges = mergedBlocks(sheet, block);
  if (ranges.length > 0) sheet.session.run(RemoveWorksheetMergeCommand.id, { ...sheet.target, ranges });
}
