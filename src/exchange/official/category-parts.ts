import { editions } from "../../assessment/criteria/editions";
import { narratives } from "../../assessment/criteria/narratives";
import { wordsAmong, stretchOf } from "./heading";
import { lineAt, mendText } from "./mended-text";
import { award } from "./narrative/landmarks";
import { findTableHeads } from "./table-heads";

/** The text of a form's categories, each part with the other's lines empty: a line's number is that of the whole text. */
export interface PartedText {
  readonly results: string;
  readonly narrative: string;
}

/** The most that stands between the beginning of a category's head and its title. */
const longestHead = 500;
const lineEnds = /\r\n?|[\n\f\v\u0085\u2028\u2029]/;

/** The part of a text that is Category 7's: from its title, where it stands above the first table, to another category's behind the last. */
export function partCategories(given: string): PartedText | undefined {
  const text = mendText(given);
  const tables = findTableHeads(text);
  const [first, last] = [tables[0], tables.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const placesOf = (words: string): readonly number[] => wordsAmong(text, words).map(({ at, length }) => stretchOf(text, at, length).start);
  const titles = editions.flatMap(({ category }) => placesOf(category)).filter((at) => at < first.start);
  const others = narratives.flatMap(({ categories }) => categories.flatMap(({ id, title }) => placesOf(`หมวด ${id} ${title} หัวข้อ คะแนน`)));
  // Overleaf the title is repeated: its first is the beginning, behind what else stands in front of it.
  const before = Math.max(-1, ...others.filter((at) => at < first.start));
  const from = titles.find((at) => at > before) ?? (before < 0 ? 0 : first.start);
  const awards = Array.from(text.letters.matchAll(award), ({ 0: all, index }) => stretchOf(text, index, all.length).start);
  const title = others.find((at) => at > last.start);
  const to = title === undefined ? undefined : awards.find((at) => at > last.start && at < title && title - at < longestHead) ?? title;
  const lines = given.split(lineEnds);
  const [fromLine, toLine] = [lineAt(text, from) - 1, to === undefined ? lines.length : lineAt(text, to) - 1];
  const only = (keeps: (line: number) => boolean): string => lines.map((line, at) => (keeps(at) ? line : "")).join("\n");
  return {
    results: only((line) => line >= fromLine && line < toLine),
    narrative: only((line) => line < fromLine || line >= toLine),
  };
}
