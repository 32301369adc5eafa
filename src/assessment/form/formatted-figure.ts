import Big from "big.js";
import { readFigure, type CellValue, type Figure } from "./figure";
import { dateText, shownAs } from "./number-format";

/** Excel keeps so many digits; what is beyond them is dust of the binary system. */
const digitsOfExcel = 15;

/** 0.974 → 97.4: the percentage that a percent format shows. */
const inHundredths = (value: number): number => Number(new Big(value).times(100).toNumber().toPrecision(digitsOfExcel));

function readNumberAs(value: number, format: string): Figure {
  switch (shownAs(format, value)) {
    case "date": return { state: "unreadable", because: "date", text: dateText(format, value) };
    // 0 % is 0 either way.
    case "percent": return value === 0 ? { state: "number", value } : { state: "number", value: inHundredths(value), storedAs: value };
    case "plain": return { state: "number", value };
  }
}

/**
 * What a cell that should hold a number holds, by its number format as well: a date is no number, and 0.974 shown as
 * 97.4% says 97.4. The custom functions, which never learn a format, do without.
 *
 * @param value what the cell shows
 * @param formula the cell's formula where it holds one
 * @param format the cell's number format
 */
export function readFormattedFigure(value: CellValue, formula: string | undefined, format: string): Figure {
  if (typeof value !== "number" || !Number.isFinite(value)) return readFigure(value, formula);
  const figure = readNumberAs(value, format);
  if (formula === undefined) return figure;
  return { state: "unreadable", because: "formula", text: formula, ...(figure.state === "number" ? { value: figure.value } : {}) };
}
