import { endOfWidth, widthOf } from "../../assessment/text/text-width";

/** The text followed by spaces, `width` columns in all. */
export const padRight = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** The text after spaces, `width` columns in all. */
export const padLeft = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

const words = new Intl.Segmenter("th", { granularity: "word" });
const letters = new Intl.Segmenter("th", { granularity: "grapheme" });

/** What is segmented behind a line's end: where a word begins depends on a few letters behind it. */
const readAhead = 64;

/**
 * Where a line ends that begins at `from` and has no room beyond `full`: before the word that would not fit. A word that
 * no line can hold is broken between its letters, and a letter is never broken. One look at that place will do: to have
 * the segmenter hand out every word of a line takes five times as long.
 */
function endOfLine(text: string, from: number, full: number, most: number): number {
  const window = text.slice(from, full + readAhead);
  const word = words.segment(window).containing(full - from);
  if (word !== undefined && word.index > 0 && widthOf(word.segment) <= most) return from + word.index;
  const letter = letters.segment(window).containing(full - from);
  return letter === undefined ? full : from + (letter.index || letter.segment.length);
}

const spaces = /\s*/y;

function behindSpaces(text: string, from: number): number {
  spaces.lastIndex = from;
  spaces.test(text);
  return spaces.lastIndex;
}

/** The text in lines of at most `most` columns, each made when it is asked for. */
function* wrapped(text: string, most: number): Generator<string> {
  let from = 0;
  do {
    const full = endOfWidth(text, from, most);
    const end = full === text.length ? full : endOfLine(text, from, full, most);
    yield text.slice(from, end).trimEnd();
    // A line after the first begins with a word: the spaces before it ended the line above.
    from = behindSpaces(text, end);
  } while (from < text.length);
}

/** What was broken before, by width and text: rules say much the same from one file to the next. */
const broken = new Map<string, readonly string[]>();
/** So many texts are remembered, and none longer than this: what a file says may be as long as it likes. */
const [mostRemembered, longestRemembered] = [500, 500];

function remembered(text: string, width: number): readonly string[] {
  const name = `${width} ${text}`;
  const before = broken.get(name);
  if (before !== undefined) return before;
  const lines = [...wrapped(text, width)];
  if (broken.size >= mostRemembered) broken.clear();
  broken.set(name, lines);
  return lines;
}

/** Whether a text fits: one that has no more characters than there are columns needs no measuring. */
const fits = (text: string, width: number): boolean => text.length <= width || widthOf(text) <= width;

/** The text in lines of at most `width` columns, broken between words: Thai has no spaces there. */
export function wrap(text: string, width: number): readonly string[] {
  // Most texts fit, and finding the words of one takes far longer than measuring it.
  if (fits(text, width)) return [text.trimEnd()];
  return text.length <= longestRemembered ? remembered(text, width) : [...wrapped(text, width)];
}

/** The text in at most `width` columns, its end given up for "…" where it is longer. */
export function shorten(text: string, width: number): string {
  if (fits(text, width)) return text;
  const [first = ""] = wrapped(text, Math.max(1, width - 1));
  return `${first}…`;
}
