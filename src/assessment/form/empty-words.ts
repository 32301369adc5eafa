import { readText } from "../text/glyphs";
import { isExcelError, plainDigits } from "./figure";

/** Marks with which people fill a cell that they have nothing for: "-", "...", "( )", "*". Not %, which is a unit. */
const marks = String.raw`\s\-‐‑‒–—―−_.…,;:·•*/\\|~?!'"“”‘’()[\]{}`;
const fillers = new RegExp(`[${marks}]+`, "g");

/** A lone x, zeros, or any mix of them; nothing at all. */
const crossesAndZeros = /^[x×0]*$/;

/** Words for "nothing", without the marks in them: "N/A" is "na". */
const words: ReadonlySet<string> = new Set([
  "ไม่มี", "ไม่มีข้อมูล", "ไม่มีหมายเหตุ", "ไม่มีหลักฐาน", "ไม่ระบุ", "ไม่เกี่ยวข้อง", "ว่าง",
  "na", "notapplicable", "notavailable", "none", "nil", "null", "nothing", "no", "blank", "empty", "undefined", "tba", "tbc", "tbd",
  "true", "false",
]);

/** More letters in a row than any of the words has, or any error. Most names and notes begin like this. */
const speaks = new RegExp(`[ก-์A-WYZa-wyz]{${Math.max(...[...words].map(({ length }) => length)) + 1}}`);

/**
 * Whether a text says nothing: it is blank, an error, or only what people put into a cell that has to hold something.
 *
 * @example saysNothing("- ไม่มี -") // true
 * @example saysNothing("ไม่มีผู้ร้องเรียน") // false
 */
export function saysNothing(text: string): boolean {
  if (speaks.test(text)) return false;
  if (isExcelError(text)) return true;
  const bare = plainDigits(readText(text)).toLowerCase().replace(fillers, "");
  return crossesAndZeros.test(bare) || words.has(bare);
}
