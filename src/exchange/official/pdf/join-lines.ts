import { compounds } from "../../../assessment/text/compounds";
import { readText } from "../../../assessment/text/glyphs";
import { endsBetween, neverBegins, neverEnds, shownOnEachSide, thaiLetter } from "../text-joins";
import type { Join } from "../official-reading";
import type { Glyph } from "./page-content";
import type { PageLine } from "./page-lines";

/**
 * How a program breaks lines: at blanks, and within words too long for a line; or between Thai words; or so that every
 * blank at a line's end is still there.
 */
export type Wrapping = "at-blanks" | "between-words" | "with-blanks";

/** The lines of a cell, and how wide a line of it can be. */
export interface WrappedText {
  readonly lines: readonly PageLine[];
  readonly room: number;
}

/** A join and where it was made: the letters in front of it, blanks apart. */
export type LineJoin = Pick<Join, "before" | "after" | "blank" | "sure"> & { readonly at: number };

/** The lines of a text as one, and how they were joined. */
export interface JoinedText {
  readonly text: string;
  readonly joins: readonly LineJoin[];
}

/** What measuring may be wrong by, in sizes of the letters. */
const measured = 0.05;
/** A blank, in sizes of the letters. */
const blankWidth = 0.3;

const widthOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { width }) => sum + width, 0);
const isBlank = ({ text }: Glyph): boolean => text.trim() === "";

const lastToken = ({ glyphs }: PageLine): readonly Glyph[] => glyphs.slice(glyphs.findLastIndex(isBlank) + 1);
const firstToken = ({ glyphs }: PageLine): readonly Glyph[] => {
  const end = glyphs.findIndex(isBlank);
  return end < 0 ? glyphs : glyphs.slice(0, end);
};

const segmenter = new Intl.Segmenter("th", { granularity: "word" });

const compoundAtStart = new RegExp(`^(?:${compounds.join("|")})`);

/** Thai is broken between its words; what stands between those without a blank, but for hyphens and strokes, holds on to both. */
const holding = /^(?:[ๆฯ]|[^\s\u0E01-\u0E5B/–-])*/;

/** How many letters of a text no line is broken in: its first word, of a compound that is kept on one line all, and what holds on to them. */
function unbrokenLength(text: string): number {
  const ends = Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);
  let length = 0;
  let held = "";
  do {
    const compound = compoundAtStart.exec(text.slice(length))?.[0].length ?? 0;
    length = Math.max(length + compound, ends.find((end) => end > length) ?? text.length);
    [held = ""] = holding.exec(text.slice(length)) ?? [];
    length += held.length;
  } while (held !== "" && length < text.length);
  return length;
}

/** The first word of a line, by the letters it takes. */
function firstWord(line: PageLine): readonly Glyph[] {
  const length = unbrokenLength(readText(line.text));
  let letters = 0;
  return line.glyphs.filter(({ text }) => {
    letters += text.length;
    return letters - text.length < length;
  });
}

interface Meeting {
  readonly above: PageLine;
  readonly below: PageLine;
  /** The texts of both, as they are meant. */
  readonly before: string;
  readonly after: string;
  readonly left: number;
  readonly bothThai: boolean;
}

function meetingsOf({ lines, room }: WrappedText): readonly Meeting[] {
  return lines.slice(1).flatMap((below, at) => {
    const above = lines[at];
    if (above === undefined) return [];
    const [before, after] = [readText(above.text), readText(below.text)];
    const bothThai = thaiLetter.test(before.slice(-1)) && thaiLetter.test(after.slice(0, 1));
    return [{ above, below, before, after, left: room - (above.right - above.left), bothThai }];
  });
}

const fits = (glyphs: readonly Glyph[], { left, below }: Meeting): boolean => widthOf(glyphs) <= left - measured * below.size;

const isWithinWord = ({ before, after, bothThai }: Meeting): boolean =>
  neverBegins.test(after) || neverEnds.test(before) || (bothThai && !endsBetween(before, after));

/** Of lines that others follow, so many end in a blank where a program keeps the blanks at their ends. */
const fewestKept = 0.1;

/** Where a program that breaks between words is as unlikely as this to have broken a line, it is none. */
const mostSlips = 0.15;

/**
 * How a form's program breaks lines. One that knows Thai words breaks within none (but those that are not in its
 * dictionary) and leaves no room in which the next would have fitted; both are ordinary where it breaks at blanks.
 */
export function wrappingOf(texts: readonly WrappedText[]): Wrapping {
  const all = texts.flatMap(meetingsOf);
  if (all.filter(({ above }) => above.endsBlank).length > all.length * fewestKept) return "with-blanks";
  const thai = all.filter(({ bothThai }) => bothThai);
  const slips = thai.filter((meeting) => isWithinWord(meeting) || fits(firstWord(meeting.below), meeting));
  return slips.length > thai.length * mostSlips ? "at-blanks" : "between-words";
}

type Decision = Pick<Join, "blank" | "sure">;

/** Behind these a line may end though there is no blank. */
const breaksBehind = /[-/–([{“‘]$/;
/** Nobody puts a blank in front of these. */
const breaksBefore = /^[-/–)\]}”’,.:;%*]/;

function decideAtBlanks(meeting: Meeting, room: number): Decision {
  const { above, below, before, after, bothThai } = meeting;
  if (neverBegins.test(after) || neverEnds.test(before)) return { blank: false, sure: true };
  if (breaksBehind.test(before) && lastToken(above).length > 1) return { blank: false, sure: false };
  // A letter that would have fitted was not put there: the next word as a whole did not fit.
  if (fits(below.glyphs.slice(0, 1), meeting)) return { blank: true, sure: true };
  // Only a word that is longer than a line is broken.
  const isLong = widthOf([...lastToken(above), ...firstToken(below)]) > room;
  if (!isLong && firstToken(below).length < below.glyphs.length && lastToken(above).length < above.glyphs.length) return { blank: true, sure: true };
  if (isWithinWord(meeting)) return { blank: false, sure: true };
  // Where letters of two kinds meet, there is more often a blank between them than the one place at which a word had to be broken.
  return { blank: !isLong || (!bothThai && !breaksBefore.test(after)), sure: false };
}

function decideBetweenWords(meeting: Meeting): Decision {
  const { below, before, after, bothThai } = meeting;
  if (isWithinWord(meeting)) return { blank: false, sure: true };
  if (fits([...firstWord(below), { text: " ", x: 0, y: 0, width: blankWidth * below.size, size: below.size }], meeting)) return { blank: true, sure: true };
  const isOneWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  if (!bothThai) return { blank: !breaksBehind.test(before), sure: isOneWord && !thaiLetter.test(before.slice(-1)) && !thaiLetter.test(after.slice(0, 1)) };
  return { blank: false, sure: false };
}

/** No blank was kept: a word goes on, or the next begins; or somebody began a new line, where the next word would have fitted. */
function decideWithBlanks(meeting: Meeting): Decision {
  const isNewLine = !isWithinWord(meeting) && fits(firstWord(meeting.below), meeting);
  return { blank: isNewLine, sure: !isNewLine && !breaksBehind.test(meeting.before) };
}

const decideBy: Readonly<Record<Wrapping, (meeting: Meeting, room: number) => Decision>> = {
  "at-blanks": decideAtBlanks, "between-words": decideBetweenWords, "with-blanks": decideWithBlanks,
};

/** Joins the lines of a cell by what would have fitted where they end. */
export function joinLines(wrapped: WrappedText, wrapping: Wrapping): JoinedText {
  let text = readText(wrapped.lines[0]?.text ?? "");
  const joins = meetingsOf(wrapped).map((meeting): LineJoin => {
    const { above, before, after } = meeting;
    const decided = above.endsBlank
      ? { blank: true, sure: true }
      : decideBy[wrapping](meeting, wrapped.room);
    const at = text.replaceAll(" ", "").length;
    text = `${text}${decided.blank ? " " : ""}${after}`;
    return { ...decided, at, before: before.slice(-shownOnEachSide), after: after.slice(0, shownOnEachSide) };
  });
  return { text, joins };
}
