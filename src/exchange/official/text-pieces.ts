import type { Stretch } from "./heading";
import { lineAt, type MendedText } from "./mended-text";
import type { Unplaced } from "./official-reading";

/** What stands somewhere in a text, for a person to place, with the line of its first letter. */
export function unplacedOf(text: MendedText, said: string, place: number, item: string | undefined): Unplaced {
  const blanks = said.length - said.trimStart().length;
  return { text: said.replace(/\s+/g, " ").trim(), line: lineAt(text, place + blanks), ...(item === undefined ? {} : { item }) };
}

/** Puts the pieces of a text together that a page's end has parted. */
export const bodyOf = (text: MendedText, pieces: readonly Stretch[]): string =>
  pieces.map(({ start, end }) => text.text.slice(start, end)).join("\n");

/** Where in the text a place of the body of some pieces stands. */
export function placeInText(pieces: readonly Stretch[], at: number): number {
  let rest = at;
  for (const { start, end } of pieces) {
    if (rest < end - start) return start + rest;
    rest -= end - start + 1;
  }
  return pieces.at(-1)?.end ?? 0;
}
