import { widthOf } from "../assessment/text/text-width";
import type { Worksheet } from "./excelts";

type Cell = ReturnType<Worksheet["getCell"]>;

/** A column's width is counted in digits of Excel's own font, so many points each. */
const pointsPerDigit = 5.25;
/** What a letter and a line take, in parts of the font's size: measured on TH Sarabun New, with room to spare. */
const letterWidth = 0.42;
const lineHeight = 1.65;
const usualSize = 11;
const tallest = 409;

function heightOf(cell: Cell, columnWidth: number): number {
  const size = cell.font?.size ?? usualSize;
  const perLine = Math.max(1, Math.floor((columnWidth * pointsPerDigit) / (letterWidth * size)));
  const wraps = cell.alignment?.wrapText === true && typeof cell.value === "string";
  const lines = wraps
    ? cell.text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0)
    : 1;
  return lines * size * lineHeight;
}

/**
 * Gives rows without a height of their own one that shows their texts. Excel would see to that by itself, but
 * previewers and other spreadsheets take the file at its word. Rows still grow and shrink as people type.
 */
export function estimateRowHeights(sheet: Worksheet): void {
  sheet.eachRow({ includeEmpty: true }, (row) => {
    if (row.height !== undefined) return;
    let height = 0;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      height = Math.max(height, heightOf(cell, sheet.getColumn(column).width ?? 8));
    });
    row.height = Math.min(tallest, Math.round(height));
    row.customHeight = false;
  });
}
