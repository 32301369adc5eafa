import { heightOfText, pointsOfWidth, tallestRow, type Setting } from "../layout/measures";
import type { Entry, SheetPlan, Style } from "../sheet-plan";
import { styledAt, styledCells } from "./cell-styles";

/** What is set in a cell that no style speaks of. */
const usual: Setting = { size: 11 };

const settingOf = ({ font = {}, wrap = false, indent = 0 }: Style): Setting =>
  ({ size: font.size ?? usual.size, bold: font.bold ?? false, wrap, indent });

/** What a formula shows is short: a figure. */
const textOf = (entry: Entry): string => (typeof entry === "string" ? entry : "");

/**
 * The height in points of each row of a plan: the one it sets, or one that shows the row's texts. Excel would see to that
 * by itself, but previewers and other spreadsheets take a file at its word, and pages are broken before anybody looks.
 */
export function rowHeightsOf(
  { cells, styles, columnWidths, rowHeights }: Pick<SheetPlan, "cells" | "styles" | "columnWidths" | "rowHeights">,
): readonly number[] {
  const set = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const styled = styledCells(styles);
  return cells.map((entries, index) => {
    const row = index + 1;
    const heights = entries.map((entry, at) => {
      const style = styled.get(styledAt(row, at + 1))?.style;
      return heightOfText(textOf(entry), style === undefined ? usual : settingOf(style), pointsOfWidth(columnWidths[at] ?? 8));
    });
    return set.get(row) ?? Math.min(tallestRow, Math.round(Math.max(0, ...heights)));
  });
}
