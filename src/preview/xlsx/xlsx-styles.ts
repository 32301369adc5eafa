import type { Alignment, Border, Borders, Cell, Color, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { indentLevel, locked, shrinkToFit } from "../excel/style-properties";

/** Office's own theme colours, by their index in a file. */
const themeColors = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** A file's colour as "#RRGGBB". */
export function colorFromXlsx(color: Partial<Color> | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const themed = color?.theme === undefined ? undefined : themeColors[color.theme];
  return themed && `#${themed}`;
}

/** "#RRGGBB" as a file keeps it. */
export function colorToXlsx(color: Nullable<string>): { argb: string } | undefined {
  return color && /^#[0-9a-f]{6}$/i.test(color) ? { argb: `FF${color.slice(1).toUpperCase()}` } : undefined;
}

const horizontal: readonly (readonly [NonNullable<Alignment["horizontal"]>, HorizontalAlign])[] = [
  ["left", HorizontalAlign.LEFT], ["center", HorizontalAlign.CENTER], ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED], ["distributed", HorizontalAlign.DISTRIBUTED],
];
const vertical: readonly (readonly [NonNullable<Alignment["vertical"]>, VerticalAlign])[] = [
  ["top", VerticalAlign.TOP], ["middle", VerticalAlign.MIDDLE], ["bottom", VerticalAlign.BOTTOM],
];
const borderStyles: readonly (readonly [NonNullable<Border["style"]>, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN], ["hair", BorderStyleTypes.HAIR], ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED], ["dashDot", BorderStyleTypes.DASH_DOT], ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE], ["medium", BorderStyleTypes.MEDIUM], ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["thick", BorderStyleTypes.THICK],
];
const sides = [["top", "t"], ["bottom", "b"], ["left", "l"], ["right", "r"]] as const;

function bordersFromXlsx(borders: Partial<Borders>): IBorderData {
  const data: IBorderData = {};
  for (const [side, key] of sides) {
    const border = borders[side];
    const style = borderStyles.find(([name]) => name === border?.style)?.[1];
    if (style !== undefined) data[key] = { s: style, cl: { rgb: colorFromXlsx(border?.color) ?? "#000000" } };
  }
  return data;
}

function fontFromXlsx(font: Partial<Font>): IStyleData {
  const color = colorFromXlsx(font.color);
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

/** The colour of a fill; in conditional formats files keep it as the background's. */
export function fillColorFromXlsx(fill: Fill | undefined, conditional = false): string | undefined {
  if (fill?.type !== "pattern" || (fill.pattern === "none" && !conditional)) return undefined;
  return colorFromXlsx(conditional ? fill.bgColor ?? fill.fgColor : fill.fgColor);
}

/** A cell's style in a file as the engine keeps it. */
export function styleFromXlsx(style: Partial<Style>, conditional = false): IStyleData {
  const { font, fill, border, alignment, numFmt, protection } = style;
  const background = fillColorFromXlsx(fill, conditional);
  const ht = horizontal.find(([name]) => name === alignment?.horizontal)?.[1];
  const vt = vertical.find(([name]) => name === alignment?.vertical)?.[1];
  const bd = border ? bordersFromXlsx(border) : {};
  return {
    ...(font ? fontFromXlsx(font) : {}),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(Object.keys(bd).length > 0 ? { bd } : {}),
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment?.shrinkToFit ? shrinkToFit.write(true) : {}),
    ...(alignment?.indent ? indentLevel.write(alignment.indent) : {}),
    ...(typeof numFmt === "string" && numFmt !== "General" ? { n: { pattern: numFmt } } : {}),
    ...(protection?.locked === false ? locked.write(false) : {}),
  };
}

function fontToXlsx(style: IStyleData): Partial<Font> {
  const color = colorToXlsx(style.cl?.rgb);
  return {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(color ? { color } : {}),
  };
}

function bordersToXlsx(data: IBorderData): Partial<Borders> {
  const borders: Partial<Borders> = {};
  for (const [side, key] of sides) {
    const border = data[key];
    const style = borderStyles.find(([, engine]) => engine === border?.s)?.[0];
    const color = colorToXlsx(border?.cl.rgb);
    if (style) borders[side] = { style, ...(color ? { color } : {}) };
  }
  return borders;
}

/** The engine's style as a file keeps a conditional format's. */
export function conditionalStyleToXlsx(style: IStyleData): Partial<Style> {
  const background = colorToXlsx(style.bg?.rgb);
  const font = fontToXlsx(style);
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(background ? { fill: { type: "pattern", pattern: "solid", bgColor: background } } : {}),
  };
}

/** Gives a file's cell the engine's style. */
export function styleToXlsx(cell: Cell, style: IStyleData): void {
  const font = fontToXlsx(style);
  const background = colorToXlsx(style.bg?.rgb);
  const horizontalName = horizontal.find(([, engine]) => engine === style.ht)?.[0];
  const verticalName = vertical.find(([, engine]) => engine === style.vt)?.[0];
  const indent = Number(indentLevel.read(style));
  const alignment: Partial<Alignment> = {
    ...(horizontalName ? { horizontal: horizontalName } : {}),
    ...(verticalName ? { vertical: verticalName } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(shrinkToFit.read(style) === true ? { shrinkToFit: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
  if (Object.keys(font).length > 0) cell.font = font;
  if (background) cell.fill = { type: "pattern", pattern: "solid", fgColor: background };
  if (style.bd) cell.border = bordersToXlsx(style.bd);
  if (Object.keys(alignment).length > 0) cell.alignment = alignment;
  if (style.n?.pattern) cell.numFmt = style.n.pattern;
  if (locked.read(style) === false) cell.protection = { locked: false };
}
