/** A text of no more than this is quoted whole. */
const shortText = 120;
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

function cut(letters: readonly string[], start: number, end: number): string {
  let from = Math.max(0, start - around);
  while (from > 0 && isMark(letters[from])) from -= 1;
  let to = Math.min(letters.length, letters.length - end + around);
  while (to < letters.length && isMark(letters[to])) to += 1;
  return quoted(`${from > 0 ? "…" : ""}${letters.slice(from, to).join("")}${to < letters.length ? "…" : ""}`);
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
