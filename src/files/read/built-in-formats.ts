import { plainFormat } from "../../assessment/form/number-format";

/** The format that a date has of itself, where its cell names none that is a date's. */
export const usualDate = "mm-dd-yy";

/**
 * The number formats that files name by a number alone, as codes in en-US notation. 59 to 81 are those of a Thai Excel.
 * What is missing shows a number as the number it is (currencies), and is read as if nothing was said.
 */
const byNumber: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: usualDate, 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
  22: "m/d/yy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00 ;(#,##0.00)",
  40: "#,##0.00 ;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
  59: "t0", 60: "t0.00", 61: "t#,##0", 62: "t#,##0.00", 67: "t0%", 68: "t0.00%", 69: "t# ?/?", 70: "t# ??/??",
  71: "d/m/bbbb", 72: "d-mmm-bb", 73: "d-mmm", 74: "mmm-bb", 75: "h:mm", 76: "h:mm:ss", 77: "d/m/bbbb h:mm", 78: "mm:ss",
  79: "[h]:mm:ss", 80: "mm:ss.0", 81: "d/m/bb",
};

/** Whether a number is that of one of the dates and times of an East Asian Excel, which elsewhere are dates too. */
const isEastAsianDate = (number: number): boolean => (number >= 27 && number <= 36) || (number >= 50 && number <= 58);

/** The format of a number that a file does not define itself. */
export const builtInFormat = (number: number): string =>
  byNumber[number] ?? (isEastAsianDate(number) ? usualDate : plainFormat);
