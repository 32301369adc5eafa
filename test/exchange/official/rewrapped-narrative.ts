import fc from "fast-check";
import { mendGlyphs } from "../../../src/assessment/text/glyphs";
import { narrativeText } from "./narrative-submission";
import { breakGlyphs, chances } from "./rewrapped";

/** What stands at pages' ends and beginnings, and is never written on with what stands around it. */
const ofPages = /^(?:ประเด็นการพัฒนา :|การดำเนินงานที่ควร|https?:\/\/164\.)|\f/;

const isDigit = (letter: string | undefined): boolean => letter !== undefined && /[\d.,]/.test(letter);
/** The form's own "คํานึงถึง" has its vowel in two pieces, which are one letter. */
const isHalf = (letter: string): boolean => letter === "\u0E4D";

/** Breaks lines anywhere but within numbers, one letter of `often`, and writes lines on, one end of `often`. */
function rewrap(lines: readonly string[], seed: number, often: number): string {
  const chance = chances(seed);
  return lines.map((line, at) => {
    const letters = Array.from(line);
    const broken = letters.map((letter, place) =>
      (place > 0 && !isHalf(letter) && !(isDigit(letter) && isDigit(letters[place + 1])) && chance(often * 8) === 0 ? `${letter}\n` : letter)).join("");
    const stays = ofPages.test(line) || ofPages.test(lines[at + 1] ?? "") || chance(often) !== 0;
    return `${broken}${stays ? "\n\n" : " "}`;
  }).join("");
}

/** Ends pages within options and answers: the head, and the headings of the topic and the item may be repeated overleaf. */
function repeatHeadings(lines: readonly string[], seed: number): readonly string[] {
  const chance = chances(seed);
  let [category, topic, item]: [string, string, readonly string[]] = ["", "", []];
  return lines.flatMap((line, at) => {
    if (/^หมวด \d /.test(line)) category = line;
    else if (/^\d\.\d /.test(line)) topic = line.replace(/ \d+$/, "");
    else if (/^\d\.\d\.\d /.test(line)) item = lines.slice(at, lines.findIndex((other, place) => place > at && /^(?:มี ประเด็น$|https?:)/.test(other)));
    else if (item.length > 0 && !item.includes(line) && !ofPages.test(line) && chance(12) === 0) {
      const heads = [...chance(2) === 0 ? ["หน่วยงาน  : สำนักงานปลัดกระทรวงการคลัง", category] : [], ...chance(2) === 0 ? [topic] : [], ...chance(2) === 0 ? [item.join(" ")] : []];
      return [line, "\f", ...heads.map((head) => `${head}\f`)];
    }
    return [line];
  });
}

/** The text with its categories in another order. */
function reorder(text: string, seed: number): string {
  const chance = chances(seed);
  return text.split(/^(?=\s*รางวัล)/m).map((category) => ({ category, at: chance(1_000) })).toSorted((one, other) => one.at - other.at).map(({ category }) => category).join("");
}

/** The real text of Categories 1 to 3 as other viewers and other hands may give it. */
export const otherNarratives = fc.record({
  seed: fc.integer(), often: fc.integer({ min: 1, max: 12 }),
  mended: fc.boolean(), repeated: fc.boolean(), reordered: fc.boolean(), wrapped: fc.boolean(),
}).map(({ seed, often, mended, repeated, reordered, wrapped }) => {
  const text = mendGlyphs(narrativeText);
  const lines = (reordered ? reorder(text, seed) : text).split("\n").map((line) => line.trimEnd()).filter((line) => line !== "");
  const paged = repeated ? repeatHeadings(lines, seed) : lines;
  const whole = wrapped ? rewrap(paged, seed, often) : paged.join("\n");
  return mended ? whole : breakGlyphs(whole);
});
