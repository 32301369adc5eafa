import type { ItemId, TopicId } from "../../assessment/criteria/edition";
import { lettersAlone, type MendedText } from "./mended-text";

/** What a heading of the official form says. */
export type OfficialHeading =
  /** The category or the form's title. */
  | { readonly is: "title" }
  /** Whose form it is; `lines` where the name wraps. */
  | { readonly is: "agency"; readonly agency: string; readonly lines: readonly string[] }
  | { readonly is: "topic"; readonly topic: TopicId }
  /** What the form itself says of a topic. */
  | { readonly is: "explanation" }
  /** The item's title, with what the form says of it where that is known. */
  | { readonly is: "item"; readonly item: ItemId }
  /** The headings of a table's columns, at its beginning or repeated overleaf. */
  | { readonly is: "table-head"; readonly years: readonly number[] };

/** A part of the text, from `start` to before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A heading, and where it stands in the text. */
export type FoundHeading = OfficialHeading & Stretch;

/** Where some of a text's letters stand in the text. */
export const stretchOf = ({ places }: MendedText, from: number, length: number): Stretch =>
  ({ start: places[from] ?? 0, end: (places[from + length - 1] ?? 0) + 1 });

/** Every place among a text's letters at which the letters of some words begin, with their number. */
export function wordsAmong({ letters }: MendedText, words: string): readonly { readonly at: number; readonly length: number }[] {
  const wanted = lettersAlone(words);
  const found: { at: number; length: number }[] = [];
  if (wanted === "") return found;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length)) {
    found.push({ at, length: wanted.length });
  }
  return found;
}
