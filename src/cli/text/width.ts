/** Thai vowels and tone marks above and below, and invisible characters: they take no column of their own. */
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/gu;

const pairs = /[\ud800-\udbff][\udc00-\udfff]/;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  const seen = text.replace(widthless, "");
  return pairs.test(seen) ? [...seen].length : seen.length;
}

/** The text followed by spaces, `width` columns in all. */
export const padRight = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** The text after spaces, `width` columns in all. */
export const padLeft = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

const words = new Intl.Segmenter("th", { granularity: "word" });
const letters = new Intl.Segmenter("th", { granularity: "grapheme" });

/** As much as is segmented at once: the segmenter copies all of its text for every piece that it hands out. */
const windowLength = 512;
/** The end of a window is read again with what follows: where a word ends depends on a few letters behind it. */
const readAgain = 64;

/** The pieces of a window that nothing behind it could change, at least one: words, else letters, else all of it. */
function* settledPieces(window: string, settled: number): Generator<string> {
  for (const segmenter of [words, letters]) {
    let isAny = false;
    for (const { index, segment } of segmenter.segment(window)) {
      if (index + segment.length > settled) break;
      isAny = true;
      yield segment;
    }
    if (isAny) return;
  }
  yield window;
}

interface Piece {
  readonly text: string;
  readonly width: number;
}

/** Words, and where one is wider than a line, its letters with their vowels and marks. */
function* piecesOf(text: string, most: number): Generator<Piece> {
  for (let at = 0; at < text.length;) {
    const window = text.slice(at, at + windowLength);
    const isLast = at + windowLength >= text.length;
    for (const piece of settledPieces(window, isLast ? window.length : windowLength - readAgain)) {
      at += piece.length;
      const width = widthOf(piece);
      if (width <= most) yield { text: piece, width };
      else for (const { segment } of letters.segment(piece)) yield { text: segment, width: widthOf(segment) };
    }
  }
}

/** The text in lines of at most `most` columns, each made when it is asked for. */
function* wrapped(text: string, most: number): Generator<string> {
  let line: string[] = [];
  let taken = 0;
  let isFirst = true;
  for (const piece of piecesOf(text, most)) {
    const isSpace = piece.text.trim() === "";
    if (line.length > 0 && !isSpace && taken + piece.width > most) {
      yield line.join("").trimEnd();
      isFirst = false;
      line = [];
      taken = 0;
    }
    // A line after the first begins with a word: the spaces before it ended the line above.
    if (isSpace && line.length === 0 && !isFirst) continue;
    line.push(piece.text);
    taken += piece.width;
  }
  const last = line.join("").trimEnd();
  if (last !== "" || isFirst) yield last;
}

/** The text in lines of at most `width` columns, broken between words: Thai has no spaces there. */
export const wrap = (text: string, width: number): readonly string[] =>
  // Most texts fit, and finding the words of one takes far longer than measuring it.
  widthOf(text) <= width ? [text.trimEnd()] : [...wrapped(text, width)];

/** The text in at most `width` columns, its end given up for "…" where it is longer. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const [first = ""] = wrapped(text, Math.max(1, width - 1));
  return `${first}…`;
}
