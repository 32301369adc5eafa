/** A text of no more than this is quoted whole. */
const shortText = 120;
/** What differs is quoted with no more letters than these, from its start and its end: a whole answer is not. */
const quotedStart = 240;
const quotedEnd = 60;
/** So much of what is the same stands around what differs. */
const around = 30;

const quoted = (text: string): string => `“${text}”`;

/** How many code points two texts have in common from their start on. */
function commonStart(one: readonly string[], other: readonly string[]): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

/** Marks belong to the letter before them: no Thai text is cut in front of one. */
const isMark = (letter: string | undefined): boolean => letter !== undefined && /^\p{M}$/u.test(letter);

/** The next place from which on a text may be cut. */
function cutFrom(letters: readonly string[], at: number): number {
  let from = at;
  while (isMark(letters[from])) from += 1;
  return from;
}

/** A text without its middle where it is long. */
function shortened(letters: readonly string[]): string {
  const [start, end] = [cutFrom(letters, quotedStart), cutFrom(letters, letters.length - quotedEnd)];
  return start >= end ? letters.join("") : `${letters.slice(0, start).join("")} … ${letters.slice(end).join("")}`;
}

function cut(letters: readonly string[], start: number, end: number): string {
  let from = Math.max(0, start - around);
  while (from > 0 && isMark(letters[from])) from -= 1;
  let to = Math.min(letters.length, letters.length - end + around);
  while (to < letters.length && isMark(letters[to])) to += 1;
  return quoted(`${from > 0 ? "…" : ""}${shortened(letters.slice(from, to))}${to < letters.length ? "…" : ""}`);
}

/**
 * Two texts quoted so that one sees in what they differ: of long ones, what is the same at their ends is left out.
 *
 * @example quoteBoth("80", "85") // ["“80”", "“85”"]
 */
export function quoteBoth(before: string, now: string): readonly [before: string, now: string] {
  if (before.length <= shortText && now.length <= shortText) return [quoted(before), quoted(now)];
  const [one, other] = [[...before], [...now]];
  const start = commonStart(one, other);
  const end = commonStart(one.slice(start).toReversed(), other.slice(start).toReversed());
  return [cut(one, start, end), cut(other, start, end)];
}
