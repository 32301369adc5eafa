import type { IStyleData } from "@univerjs/core";
import { BaselineOffset, BooleanNumber, HorizontalAlign, TextDirection, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { ExcelError } from "./excel-error";

/** How one of Excel's format properties is kept in the engine's style. */
export interface StyleProperty {
  readonly read: (style: IStyleData) => unknown;
  readonly write: (value: unknown) => IStyleData;
}

/** "#RRGGBB" as Excel gives it back, from any form of colour the engine or an add-in uses. */
export function excelColor(color: string): string {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb) return `#${rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const known = namedColors[color.toLowerCase()];
  if (known) return known;
  throw new ExcelError("InvalidArgument", `colour ${color}`);
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00",
  orange: "#FFA500", gray: "#808080", grey: "#808080", lightgray: "#D3D3D3", lightyellow: "#FFFFE0", pink: "#FFC0CB",
};

/** Turns a style so far spelled with null for "none" into the engine's type, which has no null in it. */
function style(data: Readonly<Record<string, unknown>>): IStyleData {
  return data;
}

function choice<T>(values: readonly (readonly [string, T])[], key: keyof IStyleData, fallback: string): StyleProperty {
  return {
    read: (from) => values.find(([, engine]) => engine === from[key])?.[0] ?? fallback,
    write: (value) => {
      if (value === fallback) return style({ [key]: null });
      const found = values.find(([name]) => name === value);
      if (!found) throw new ExcelError("InvalidArgument", String(value));
      return style({ [key]: found[1] });
    },
  };
}

function flag(key: "bl" | "it"): StyleProperty {
  return {
    read: (from) => from[key] === BooleanNumber.TRUE,
    write: (value) => style({ [key]: value ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

const indentStep = 9;

export const fillColor: StyleProperty = {
  read: (from) => from.bg?.rgb ? excelColor(from.bg.rgb) : "#FFFFFF",
  write: (value) => style({ bg: value === "" || value === null ? null : { rgb: excelColor(String(value)) } }),
};

export const fontColor: StyleProperty = {
  read: (from) => from.cl?.rgb ? excelColor(from.cl.rgb) : "#000000",
  write: (value) => style({ cl: { rgb: excelColor(String(value)) } }),
};

export const fontName: StyleProperty = { read: (from) => from.ff ?? "Calibri", write: (value) => style({ ff: value }) };
export const fontSize: StyleProperty = { read: (from) => from.fs ?? 11, write: (value) => style({ fs: value }) };
export const fontBold = flag("bl");
export const fontItalic = flag("it");

export const fontUnderline: StyleProperty = {
  read: (from) => from.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
  write: (value) => style({ ul: value === "None" ? null : { s: BooleanNumber.TRUE } }),
};

export const wrapText: StyleProperty = {
  read: (from) => from.tb === WrapStrategy.WRAP,
  write: (value) => style({ tb: value ? WrapStrategy.WRAP : null }),
};

export const horizontalAlignment = choice([
  ["Left", HorizontalAlign.LEFT], ["Center", HorizontalAlign.CENTER], ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED], ["Distributed", HorizontalAlign.DISTRIBUTED],
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
], "ht", "General");

export const verticalAlignment = choice([
  ["Top", VerticalAlign.TOP], ["Center", VerticalAlign.MIDDLE], ["Bottom", VerticalAlign.BOTTOM],
], "vt", "Bottom");

export const indentLevel: StyleProperty = {
  read: (from) => Math.round((from.pd?.l ?? 0) / indentStep),
  write: (value) => style({ pd: Number(value) > 0 ? { l: Number(value) * indentStep } : null }),
};

/**
 * The engine has no lock of a cell. The direction of its text, which is not drawn differently for Thai and English,
 * carries it, and so goes wherever the style goes: copied, moved, inserted, undone.
 */
export const locked: StyleProperty = {
  read: (from) => from.td !== TextDirection.LEFT_TO_RIGHT,
  write: (value) => style({ td: value === false ? TextDirection.LEFT_TO_RIGHT : null }),
};

/** The engine draws nothing smaller to make it fit. A letter's place on its line, the usual one, carries that it should. */
export const shrinkToFit: StyleProperty = {
  read: (from) => from.va === BaselineOffset.NORMAL,
  write: (value) => style({ va: value ? BaselineOffset.NORMAL : null }),
};

export const numberFormat: StyleProperty = {
  read: (from) => from.n?.pattern ?? "General",
  write: (value) => style({ n: value === "General" || value === "" ? null : { pattern: String(value) } }),
};
