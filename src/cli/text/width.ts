/** Thai vowels and tone marks above and below, and invisible characters: they take no column of their own. */
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => [...text.replace(widthless, "")].length;

/** The text followed by spaces, `width` columns in all. */
export const padRight = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** The text after spaces, `width` columns in all. */
export const padLeft = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

const words = new Intl.Segmenter("th", { granularity: "word" });
const letters = new Intl.Segmenter("th", { granularity: "grapheme" });

/** Words, and where one is wider than a line, its letters with their vowels and marks. */
const piecesOf = (text: string, width: number): readonly string[] =>
  [...words.segment(text)].flatMap(({ segment }) =>
    widthOf(segment) <= width ? [segment] : [...letters.segment(segment)].map((letter) => letter.segment));

/** The text in lines of at most `width` columns, broken between words: Thai has no spaces there. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, width)) {
    if (line !== "" && widthOf(line) + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line.trim() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** The text in at most `width` columns, its end given up for "…" where it is longer. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const [first = ""] = wrap(text, Math.max(1, width - 1));
  return `${first}…`;
}
