import type { ItemId } from "../../assessment/criteria/edition";
import { plainDigits } from "../../assessment/form/figure";
import { readText } from "../../assessment/text/glyphs";

/** A number of the form's at the beginning of a text, and what follows it. */
export interface LeadingNumber {
  /** "7.1" or "7.1.1", whether or not a form has it. */
  readonly number: ItemId;
  /** The text behind it, as it is meant; "" where the number stands alone. */
  readonly text: string;
}

/** 7.1.1, ข้อ ๗.๑.๑, 7.1.1-2 and 7.1.1.2, the second of its indicators. */
const leading = /^(?:(?:หัว)?ข้อ(?:ที่)?\s*|ตัวชี้วัด(?:ที่)?\s*|item\s*)?(\d\.\d{1,2}(?:\.\d{1,2})?)(?:\s?[-–./]\s?\d{1,3})?(?![\d,%])[\s.):：\-–]*/i;

/**
 * The number of an item or a topic with which a text begins; undefined where it begins with none.
 *
 * @example readItemNumber("ข้อ ๗.๑.๓-1 ร้อยละของงาน") // { number: "7.1.3", text: "ร้อยละของงาน" }
 */
export function readItemNumber(given: string): LeadingNumber | undefined {
  const read = readText(given);
  const found = leading.exec(plainDigits(read));
  const [all = "", number] = found ?? [];
  return number === undefined ? undefined : { number, text: read.slice(all.length).trim() };
}
