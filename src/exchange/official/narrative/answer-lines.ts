import { readAnswer } from "../../../sheet/narrative/read-answer";
import { endsBetween, neverBegins, neverEnds, roomOf, shownOnEachSide, thaiLetter, type TextJoin } from "../text-joins";

/** A line's end of an answer: joined, or kept because a paragraph ends there. */
export type AnswerJoin = TextJoin & { readonly keepsLine?: true };

/** Of the letters that a full line holds: with so many, the next line's first word would have found room. */
const hadRoom = 0.955;
/** Near this much it may have found room, or not. */
const perhaps = 0.055;
/** Words that are together as long as this share of a line may be one, cut where the line was full. */
const long = 0.95;
/** One line in so many is longer than a full one, of narrow letters. */
const fullest = 20;

/** An indented line, or one with the blanks of a tab behind a list's marker. */
const beginsParagraph = /^(?:[^\S\n]{2,}|(?:\(\d{1,2}\)|\d{1,2}[.)]|[-•–])[^\S\n]{2,})/;

/** What stands apart from the word before it: a repetition mark, or an office's initials. */
const standsApart = /^(?:ๆ|[ก-ฮ]{1,3}\.)/;

const linesOf = (text: string): readonly string[] => text.split("\n").map((line) => line.trimEnd()).filter((line) => line !== "");

/** How many letters a line of answers holds: all but the longest few. */
export function roomOfAnswers(answers: readonly string[]): number {
  const rooms = answers.flatMap(linesOf).map((line) => roomOf(line.trim())).toSorted((one, other) => other - one);
  return rooms[Math.floor(rooms.length / fullest)] ?? 0;
}

/** What is decided where a printed line goes on in the next: lines are broken at blanks, and within words that are longer than a line. */
function decideBlank(line: string, next: string, room: number): Pick<TextJoin, "blank" | "sure"> {
  if (neverBegins.test(next) || neverEnds.test(line)) return { blank: false, sure: true };
  const last = line.slice(line.lastIndexOf(" ") + 1);
  const [first = ""] = next.split(" ", 1);
  const bothThai = thaiLetter.test(last.slice(-1)) && thaiLetter.test(first.slice(0, 1));
  if (standsApart.test(next)) return { blank: true, sure: true };
  if (bothThai && !endsBetween(last, first)) return { blank: false, sure: true };
  if (/[^\s-]-$/.test(line)) return { blank: false, sure: false };
  return { blank: true, sure: !bothThai || roomOf(last + first) < room * long };
}

/** Of what a page's paper makes of an answer, its paragraphs: a printed line ends where no further word found room. */
export function joinAnswerLines(answer: string, room: number): { readonly text: string; readonly joins: readonly AnswerJoin[] } {
  const [first = "", ...others] = linesOf(answer);
  const parts = [first.trimStart()];
  let before = parts[0] ?? "";
  const joins = others.map((line): AnswerJoin => {
    const next = line.trimStart();
    const taken = roomOf(before) + 1 + roomOf(next.split(/\s/, 1)[0] ?? "");
    const isIndented = beginsParagraph.test(line);
    const sides = { before: before.slice(-shownOnEachSide), after: next.slice(0, shownOnEachSide) };
    const decided = decideBlank(before, next, room);
    const mustJoin = decided.sure && !decided.blank;
    const keepsLine = isIndented || (!mustJoin && taken <= room * hadRoom);
    parts.push(keepsLine ? `\n${line}` : `${decided.blank ? " " : ""}${next}`);
    before = next;
    if (!keepsLine) return { ...sides, ...decided, sure: decided.sure && (mustJoin || taken > room) };
    return { ...sides, blank: false, keepsLine, sure: isIndented || taken <= room * (hadRoom - perhaps) };
  });
  return { text: readAnswer(parts.join("")), joins };
}
