import { readText } from "../../assessment/text/glyphs";
import { wordsAmong, stretchOf, type FoundHeading } from "./heading";
import type { MendedText } from "./mended-text";

const agencyWords = /(?:ชื่อ)?หน่วยงาน[:：]/;

/** A name that wraps ends where a heading stands; where none is near, with its line. */
const longestName = 250;

/** The line that says whose form it is, in the head and wherever it is repeated. */
export function findAgencies(text: MendedText, known: readonly FoundHeading[]): readonly FoundHeading[] {
  const found = agencyWords.exec(text.letters);
  if (found === null) return [];
  const { start, end: from } = stretchOf(text, found.index, found[0].length);
  if (known.some((heading) => heading.is !== "title" && heading.start < start)) return [];
  const next = Math.min(text.text.length, ...known.map((heading) => heading.start).filter((at) => at >= from));
  const lineEnd = text.text.indexOf("\n", from);
  const end = next - from <= longestName || lineEnd < 0 ? next : lineEnd;
  const typed = text.text.slice(from, end);
  const lines = typed.split("\n").map(readText).filter((line) => line !== "");
  const agency = lines.join(" ");
  const first: FoundHeading = { is: "agency", agency, lines, start, end: from + typed.trimEnd().length };
  if (agency === "") return [first];
  const repeated = wordsAmong(text, text.text.slice(start, end))
    .map(({ at, length: long }): FoundHeading => ({ is: "agency", agency, lines, ...stretchOf(text, at, long) }));
  return [first, ...repeated.filter(({ start: at }) => at > start)];
}
