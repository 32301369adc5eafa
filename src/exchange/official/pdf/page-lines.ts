import type { Glyph } from "./page-content";

/** A line of text on a page or in a cell, letter by letter. */
export interface PageLine {
  readonly text: string;
  /** Without blanks at its ends. */
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** The page it stands on, from 1. */
  readonly page: number;
  /** Whether the page shows a blank behind its last letter. */
  readonly endsBlank: boolean;
}

/** Thai marks above and below, in the shapes of old fonts too. */
const isMark = (text: string): boolean => /^[\p{M}\uF701-\uF70E\uF710-\uF71A]+$/u.test(text);

/** A tone in front of a vowel's mark: both stand over or under one letter, and may be drawn in any order. */
const toneFirst = /([\u0E48-\u0E4C\uF705-\uF70E\uF713-\uF717])([\u0E31\u0E34-\u0E3A\u0E47\u0E4D\uF701-\uF704\uF710-\uF712\uF718-\uF71A])/g;

const endOf = ({ x, width }: Glyph): number => x + width;

const isOver = (mark: Glyph, base: Glyph): boolean =>
  Math.abs(mark.y - base.y) < base.size
  && mark.x >= base.x - 0.5 * base.size && mark.x <= endOf(base) + 0.6 * base.size;

/** Letters with their marks, and no letter twice in one place: some programs print it again to make it bold. */
export function lettersWithMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const letters: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = letters.at(-1);
    if (last !== undefined && isMark(glyph.text) && isOver(glyph, last)) {
      letters[letters.length - 1] = { ...last, text: (last.text + glyph.text).replace(toneFirst, "$2$1") };
    } else if (last === undefined || last.text !== glyph.text || Math.hypot(last.x - glyph.x, last.y - glyph.y) > 0.08 * glyph.size) {
      letters.push(glyph);
    }
  }
  return letters;
}

/** Baselines no further apart than this are one line's, in sizes of the letters. */
const sameLine = 0.45;
/** A gap between letters that is wider than this was a blank, in sizes of the letters. */
const blankGap = 0.18;

const isBlank = ({ text }: Glyph): boolean => text.trim() === "";

/** The blank that a program left out because it moved on to the next word. */
function withBlanks(letters: readonly Glyph[]): readonly Glyph[] {
  return letters.flatMap((letter, at) => {
    const before = letters[at - 1];
    const gap = before === undefined ? 0 : letter.x - endOf(before);
    return before !== undefined && gap > blankGap * letter.size && !isBlank(before) && !isBlank(letter)
      ? [{ ...letter, text: " ", x: endOf(before), width: gap }, letter]
      : [letter];
  });
}

function lineOf(letters: readonly Glyph[], page: number): readonly PageLine[] {
  const spaced = withBlanks(letters.toSorted((one, other) => one.x - other.x));
  const first = spaced.findIndex((letter) => !isBlank(letter));
  const last = spaced.findLastIndex((letter) => !isBlank(letter));
  const glyphs = spaced.slice(first, last + 1);
  const [begin, end] = [glyphs[0], glyphs.at(-1)];
  if (first < 0 || begin === undefined || end === undefined) return [];
  return [{
    text: glyphs.map(({ text }) => text).join(""), glyphs, left: begin.x, right: endOf(end), baseline: begin.y, page,
    size: Math.max(...glyphs.map(({ size }) => size)), endsBlank: last < spaced.length - 1,
  }];
}

/** The letters of a page or a cell as lines, from above. */
export function linesOfLetters(letters: readonly Glyph[], page: number): readonly PageLine[] {
  const lines: Glyph[][] = [];
  for (const letter of letters.toSorted((one, other) => other.y - one.y)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && first.y - letter.y <= sameLine * Math.max(first.size, letter.size)) line.push(letter);
    else lines.push([letter]);
  }
  return lines.flatMap((line) => lineOf(line, page));
}
