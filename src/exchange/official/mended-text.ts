import { readText } from "../../assessment/text/glyphs";

/** The text of an official form, line by line as it is meant, and the same without what comes and goes when it is copied. */
export interface MendedText {
  /** Proper Thai; lines are parted by "\n", and stand where they stood. */
  readonly text: string;
  /** Without blanks, line ends and the form's marks (*): the same however its lines were wrapped. */
  readonly letters: string;
  /** Where each of `letters` stands in `text`. */
  readonly places: Uint32Array;
  /** Where each line of `text` begins. */
  readonly lineStarts: readonly number[];
}

const dropped = /[\s*]/;

/** Reads a text that was copied from an official form; its lines with single blanks, if nothing else is said. */
export function mendText(given: string, readLine: (line: string) => string = readText): MendedText {
  const lines = given.split(/\r\n?|[\n\f\v\u0085\u2028\u2029]/).map(readLine);
  const text = lines.join("\n");
  const places = new Uint32Array(text.length);
  const letters: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (dropped.test(letter)) continue;
    places[letters.length] = at;
    letters.push(letter);
  }
  const lineStarts: number[] = [];
  let start = 0;
  for (const line of lines) {
    lineStarts.push(start);
    start += line.length + 1;
  }
  return { text, letters: letters.join(""), places: places.subarray(0, letters.length), lineStarts };
}

/** A text without what comes and goes: to be looked for in a `MendedText`'s letters. */
export const lettersAlone = (text: string): string => readText(text).replace(/[\s*]+/g, "");

/** The line, from 1, on which a place of the text stands. */
export function lineAt({ lineStarts }: MendedText, place: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low + 1;
}
