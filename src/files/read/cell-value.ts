import type { CellValue } from "../../assessment/form/figure";

/** What a cell's own type says that its text means; a shared text is found by its number later. */
export type CellMeaning =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "date"; readonly value: number }
  | { readonly kind: "shared"; readonly index: number };

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** A text as it is meant: what XML cannot hold, and what only looks like such an escape, is written as `_x000D_`. */
export const unescaped = (text: string): string =>
  (text.includes("_x") ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text);

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const isoDate = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

const dayInSeconds = 86_400;
const dayInMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
/** Excel has a 29 February 1900, which never was: the days before it are counted from one later. */
const leapDay = 60;
const days1904 = 1_462;

/** A date written as "2024-01-31T12:30:00", its time or its day alone, as the number it is to Excel. */
function serialOf(text: string, from1904: boolean): number | undefined {
  const [, year, month, day, hours, minutes, seconds] = isoDate.exec(text) ?? [];
  if (year === undefined && hours === undefined) return undefined;
  const time = (Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / dayInSeconds;
  if (year === undefined) return Number(time.toFixed(9));
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - dayZero) / dayInMilliseconds;
  const counted = from1904 ? days - days1904 : days <= leapDay ? days - 1 : days;
  return Number((counted + time).toFixed(9));
}

function truthOf(text: string): boolean | undefined {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : undefined;
}

const meaning = (value: CellValue | undefined): CellMeaning | undefined => (value === undefined ? undefined : { kind: "value", value });

/**
 * What the text of a cell's value means. Undefined where its type does not allow it, or is none: the file is damaged.
 *
 * @param type the cell's type as files write it: "n" a number, "s" the number of a shared text, "d" a date…
 */
export function meaningOf(type: string, text: string, from1904: boolean): CellMeaning | undefined {
  switch (type) {
    case "n": return number.test(text.trim()) ? { kind: "value", value: Number(text) } : undefined;
    case "s": return /^\d{1,9}$/.test(text.trim()) ? { kind: "shared", index: Number(text) } : undefined;
    case "str": case "inlineStr": return { kind: "value", value: unescaped(text) };
    case "b": return meaning(truthOf(text.trim()));
    case "e": return { kind: "value", value: text.trim() };
    case "d": {
      const serial = serialOf(text.trim(), from1904);
      return serial === undefined ? undefined : { kind: "date", value: serial };
    }
    default: return undefined;
  }
}
