import fc from "fast-check";
import { mendGlyphs } from "../../../src/assessment/text/glyphs";
import { officialText } from "./official-text";

/** What a page's head repeats, from the whole of it to the table's headings alone. */
const pageHead = ["หน่วยงาน : สำนักงานปลัดกระทรวงการคลัง", "หมวด 7 การบรรลุผลลัพธ์การดำเนินการ"];

/** Decisions made one after the other: as many as are asked for, the same for the same seed. */
export function chances(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return Math.floor(((state ^ (state >>> 13)) >>> 0) / 0x1_0000_0000 * most);
  };
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && /[\d.,]/.test(letter);

/** Breaks lines anywhere but within numbers, one letter of `often`, and writes lines on, one end of `often`. */
function rewrap(text: string, seed: number, often: number): string {
  const chance = chances(seed);
  const letters = Array.from(text.replace(/\n+/g, "\n"));
  return letters.map((letter, at) => {
    if (letter === "\n") return chance(often) === 0 ? " " : "\n\n";
    const mayBreak = !(isDigit(letter) && isDigit(letters[at + 1])) && letters[at + 1] !== "\n";
    return mayBreak && chance(often * 8) === 0 ? `${letter}\n` : letter;
  }).join("");
}

/** Ends pages within tables: the head, and the headings of the topic, the item and the table are repeated overleaf. */
function repeatHeadings(text: string, seed: number): string {
  const chance = chances(seed);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  let topic: readonly string[] = [];
  let item: readonly string[] = [];
  let table: readonly string[] = [];
  return lines.flatMap((line, at) => {
    if (/^7\.\d /.test(line)) [topic, table] = [[line.replace(/ \d+\.\d\d$/, "")], []];
    else if (/^\d\. /.test(line)) [item, table] = [[line, ...(lines[at + 1]?.startsWith("ตัวชี้วัดของ") ? [lines[at + 1] ?? ""] : [])], []];
    else if (line.startsWith("พ.ศ.")) table = lines.slice(at - 6, at + 1);
    const breaks = table.length > 0 && !line.startsWith("พ.ศ.") && chance(5) === 0;
    if (!breaks) return [line];
    const heads = [...chance(2) === 0 ? pageHead : [], ...chance(2) === 0 ? topic : [], ...chance(2) === 0 ? item : []];
    return [`${line}\f`, ...heads, ...table];
  }).join("\n");
}

/** The text with its topics in another order. */
function reorder(text: string, seed: number): string {
  const chance = chances(seed);
  const [head = "", ...topics] = text.split(/^(?=7\.\d )/m);
  return [head, ...topics.map((topic) => ({ topic, at: chance(1_000) })).toSorted((one, other) => one.at - other.at).map(({ topic }) => topic)].join("");
}

/** The real form's text as other viewers and other hands may give it. */
export const otherCopies = fc.record({
  seed: fc.integer(), often: fc.integer({ min: 1, max: 12 }),
  mended: fc.boolean(), repeated: fc.boolean(), reordered: fc.boolean(), wrapped: fc.boolean(),
}).map(({ seed, often, mended, repeated, reordered, wrapped }) => {
  const text = mendGlyphs(officialText).replace(/ +$/gm, "");
  const parted = reordered ? reorder(text, seed) : text;
  const paged = repeated ? repeatHeadings(parted, seed) : parted;
  const lines = wrapped ? rewrap(paged, seed, often) : paged;
  return mended ? lines : breakGlyphs(lines);
});

/** Proper Thai marks as the glyphs for which old fonts have places of their own. */
export function breakGlyphs(text: string): string {
  const places = "\u0E48\u0E49\u0E4A\u0E4B\u0E4C";
  return text.replace(/[\u0E48-\u0E4C]/g, (mark) => String.fromCharCode(0xf70a + places.indexOf(mark)));
}
