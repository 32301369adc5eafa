import type { Worksheet } from "./excelts";
import type { SheetPlan, Style } from "../sheet/sheet-plan";
import { styledCells } from "../sheet/write/cell-styles";

type CellStyle = ReturnType<Worksheet["getCell"]>["style"];

/** "#FFC7CE" → "FFFFC7CE": files want a colour's opacity in front. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

const solid = (color: string): NonNullable<CellStyle["fill"]> =>
  ({ type: "pattern", pattern: "solid", fgColor: { argb: argb(color) } });

function fontOf({ color, ...font }: NonNullable<Style["font"]>): NonNullable<CellStyle["font"]> {
  return { ...font, ...(color === undefined ? {} : { color: { argb: argb(color) } }) };
}

function alignmentOf(style: Style): NonNullable<CellStyle["alignment"]> {
  return {
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical === "center" ? "middle" : "top" }),
    ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
    ...(style.shrink === undefined ? {} : { shrinkToFit: style.shrink }),
  };
}

function gridOf(color: string): NonNullable<CellStyle["border"]> {
  const line = { style: "thin", color: { argb: argb(color) } } as const;
  return { top: line, left: line, bottom: line, right: line };
}

/** A style in the file's own terms; what it does not name is left out. */
export function cellStyle(style: Style): CellStyle {
  const alignment = alignmentOf(style);
  return {
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    ...(style.font === undefined ? {} : { font: fontOf(style.font) }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.locked === undefined ? {} : { protection: { locked: style.locked } }),
    ...(style.grid === undefined ? {} : { border: gridOf(style.grid) }),
  };
}

/** A cell's style with another number format: a style of its own, since cells styled alike share one. */
export function withFormat(style: CellStyle, numFmt: string): CellStyle {
  // A file's style also says whether its format counts; the library writes that down anew.
  const { applyNumberFormat: _, ...rest }: CellStyle & { applyNumberFormat?: unknown } = style;
  return { ...rest, numFmt };
}

/** Styles the cells of a sheet as planned. Cells styled alike share one style, which keeps files small. */
export function styleCells(sheet: Worksheet, styles: SheetPlan["styles"]): void {
  const known = new Map<string, CellStyle>();
  for (const { row, column, style } of styledCells(styles).values()) {
    const key = JSON.stringify(style);
    const made = known.get(key) ?? cellStyle(style);
    known.set(key, made);
    sheet.getCell(row, column).style = made;
  }
}
