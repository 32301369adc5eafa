import { sameText } from "../text/glyphs";

/** How many characters of a name's beginning and of its end make its fingerprint: names differ at the end. */
const atStart = 3;
const atEnd = 9;
const space = 32;
const asterisk = 42;

const nikhahit = 0x0e4d;

/** ASCII and Thai letters, whose comparing needs no more than folding A–Z; the nikhahit may be half a sara am. */
const isPlain = (code: number): boolean =>
  (code > space && code < 128) || (code >= 0x0e00 && code <= 0x0e7f && code !== nikhahit);

/**
 * A number that names of the same text share, made from a few of their characters: telling names apart is then rarely
 * a matter of comparing whole texts. Undefined where a character needs more than folding A–Z to compare.
 */
function quickPrint(name: string): number | undefined {
  const start = printOf(name, 0, 1, atStart, 0);
  return start === undefined ? undefined : printOf(name, name.length - 1, -1, atEnd, start);
}

function printOf(name: string, from: number, step: 1 | -1, count: number, before: number): number | undefined {
  let print = before;
  let left = count;
  for (let at = from; left > 0 && at >= 0 && at < name.length; at += step) {
    const code = name.charCodeAt(at);
    if (code === space || code === asterisk) continue;
    if (!isPlain(code)) return undefined;
    print = (Math.imul(print, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) | 0;
    left -= 1;
  }
  return print;
}

const unplain = /[^\u0021-\u007F\u0E00-\u0E4C\u0E4E-\u0E7F]/g;

/** What is left for the print of a name with other characters: the same for all names of the same text. */
const plainOnly = (name: string): string => sameText(name).replace(unplain, "");

/** A whole number of 32 bits that names of the same text share; undefined for no name. */
export const fingerprint = (name: string): number | undefined =>
  (name === "" ? undefined : quickPrint(name) ?? quickPrint(plainOnly(name)) ?? 0);
