import { stretchOf } from "../heading";
import type { MendedText } from "../mended-text";
import type { Landmark } from "./landmark";

/** The label in front of an option's files. */
export const evidenceLabel = /หลักฐาน[-–]?ไฟล์แนบ[:：]/g;

/** An address of the web form's, up to the file's name: the numbers of category, topic, item and option stand in it. */
const address = /https?:\/\/[^\s[\]]{1,120}?\/attachment\d{0,6}\/\d{1,9}\/(\d)\/(\d)\/(\d{1,2})\/(\d{1,2})\//g;

const longestName = 300;
/** Ten times as many files as the form has places for. */
const mostNames = 400;

/** The names in brackets that stand from a place of a text on, and where they end. */
export function namesFrom(text: string, from: number): { readonly names: readonly string[]; readonly end: number } {
  const names: string[] = [];
  let end = from;
  for (;;) {
    const open = end + (/^[\s,]*/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
    if (text.charAt(open) !== "[") return { names, end };
    let depth = 0;
    let close = open;
    do {
      const sign = text.charAt(close);
      depth += Number(sign === "[") - Number(sign === "]");
      close += 1;
    } while (depth > 0 && close < text.length && close - open < longestName);
    if (depth > 0) return { names, end };
    names.push(text.slice(open + 1, close - 1));
    end = close;
  }
}

const closed = (name: string): string => name.replace(/[\s*]+/g, "");

/** The addresses of files that ends of pages print. A name may hold blanks: it ends where one of the printed names does, or with its line. */
export function findAttachments(text: MendedText): readonly Landmark[] {
  const { letters, places, text: whole } = text;
  const names = Array.from(letters.matchAll(evidenceLabel))
    .flatMap(({ 0: label, index }) => namesFrom(whole, stretchOf(text, index, label.length).end).names.map(closed));
  const printed = [...new Set(names)].slice(0, mostNames).toSorted((one, other) => other.length - one.length);
  return Array.from(letters.matchAll(address), ({ 0: all, 1: category, 2: topic, 3: item, 4: option, index }): Landmark => {
    const nameAt = index + all.length;
    const known = printed.find((name) => name !== "" && letters.startsWith(name, nameAt));
    const { start, end: from } = stretchOf(text, index, all.length);
    const lineEnd = whole.indexOf("\n", from);
    const end = known === undefined ? (lineEnd < 0 ? whole.length : lineEnd) : (places[nameAt + known.length - 1] ?? 0) + 1;
    return { is: "attachment", item: `${category}.${topic}.${item}`, option: Number(option), name: whole.slice(from, end), start, end };
  });
}
