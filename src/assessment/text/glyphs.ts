/**
 * Private-use code points U+F700–U+F71A: shifted and tail-less shapes that Thai fonts of the 1990s kept for printing.
 * PDFs made with them hand those out when text is copied, and most fonts show nothing there.
 */
const properOf: Readonly<Record<string, string>> = {
  "\uF700": "\u0E10", // ฐ without its foot
  "\uF701": "\u0E34", "\uF702": "\u0E35", "\uF703": "\u0E36", "\uF704": "\u0E37", // vowels moved left
  "\uF705": "\u0E48", "\uF706": "\u0E49", "\uF707": "\u0E4A", "\uF708": "\u0E4B", "\uF709": "\u0E4C", // marks low, left
  "\uF70A": "\u0E48", "\uF70B": "\u0E49", "\uF70C": "\u0E4A", "\uF70D": "\u0E4B", "\uF70E": "\u0E4C", // marks low
  "\uF70F": "\u0E0D", // ญ without its foot
  "\uF710": "\u0E31", "\uF711": "\u0E4D", "\uF712": "\u0E47", // upper signs moved left
  "\uF713": "\u0E48", "\uF714": "\u0E49", "\uF715": "\u0E4A", "\uF716": "\u0E4B", "\uF717": "\u0E4C", // marks left
  "\uF718": "\u0E38", "\uF719": "\u0E39", "\uF71A": "\u0E3A", // lower signs moved down
};

const broken = /[\uF700-\uF71A]/;
const everyBroken = /[\uF700-\uF71A]/g;

/** Whether a text carries glyphs that most fonts cannot show. */
export const hasBrokenGlyphs = (text: string): boolean => broken.test(text);

/** The text with each private-use glyph as the Thai character it stands for; everything else stays. */
export const mendGlyphs = (text: string): string =>
  text.replace(everyBroken, (glyph) => properOf[glyph] ?? glyph);

const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** What proper Thai has none of, or not in this place. Few texts have any, so that one look does for the others. */
const improper = /[\uF700-\uF71A\u200B-\u200D\u2060\uFEFF\u00AD\u0E4D]/;

/** Proper Thai: sara am in one piece, no private-use glyphs, no invisible characters. Blanks and lines stay. */
export const properThai = (text: string): string => (improper.test(text)
  ? mendGlyphs(text).replace(invisible, "").replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, "$1\u0E33")
  : text);

/**
 * A text as it is meant, on one line: proper Thai, single spaces, trimmed.
 *
 * @example readText("\uF70Aป\uF702") // "่ปี"
 */
export const readText = (text: string): string => properThai(text).replace(/[^\S ]\s*| \s+/g, " ").trim();

/** A paragraph as it is meant: like `readText`, but its lines stay lines. */
export const readParagraph = (text: string): string =>
  properThai(text).replace(/\r\n?/g, "\n").replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").trim();

/** A text for comparing: as it is meant, letter case, spaces and the form's marks (*) apart. */
export const sameText = (text: string): string => properThai(text).replace(/[\s*]+/g, "").toLowerCase();

/** What comes between letters nearly always; and the letters, marks and digits of nearly all words. Known without a long pattern. */
const usualBreaks = /[\s!-/:-@[-`{-~]+/g;
const usualLetters = /^[\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59A-Za-z0-9]*$/;

/**
 * A text for comparing by its letters and digits alone: brackets, quotes, spaces, punctuation and the form's marks come
 * and go as a name is copied from one paper to the next.
 *
 * @example lettersOf("ข้อมูล (Open Data)**") === lettersOf("ข้อมูลOpen data") // true
 */
export function lettersOf(text: string): string {
  const words = properThai(text).replace(usualBreaks, "");
  return (usualLetters.test(words) ? words : words.replace(/[^\p{L}\p{M}\p{N}]+/gu, "")).toLowerCase();
}
