import { readText } from "../../assessment/text/glyphs";
import type { Join } from "./official-reading";

/** A join as it is made, before it is known whose text it is. */
export type TextJoin = Pick<Join, "before" | "after" | "blank" | "sure">;

/** Vowels and marks that no Thai word begins with, and vowels that none ends with. */
export const neverBegins = /^[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/;
export const neverEnds = /[\u0E40-\u0E44]$/;
export const thaiLetter = /[\u0E01-\u0E4E]/;
/** Words behind which nobody puts a blank: what they belong to follows. */
const leadsOn = /(?:การ|ความ|ถึง|ของ|และ|ที่|ใน|โดย|จาก|เพื่อ|ผู้|นัก)$/;
/** Of the letters that the longest line of a column holds, what makes a line full, and a word longer than lines are. */
const full = 0.8;
const long = 0.75;
export const shownOnEachSide = 12;

const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** Letters as they take room on a line: marks above and below take none. */
export const roomOf = (text: string): number => text.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "").length;

/** Whether the words of both sides, written as one, have an end where they meet. */
export function endsBetween(before: string, after: string): boolean {
  const left = before.slice(-40);
  const ends = Array.from(segmenter.segment(left + after.slice(0, 40)), ({ index }) => index);
  return ends.includes(left.length);
}

/** What is decided where one line ends and the next begins; `room` is how many letters a line of this column holds. */
function decide(line: string, next: string, room: number): Pick<TextJoin, "blank" | "sure"> {
  if (neverBegins.test(next) || neverEnds.test(line)) return { blank: false, sure: true };
  const last = line.slice(line.lastIndexOf(" ") + 1);
  const [first = ""] = next.split(" ", 1);
  const bothThai = thaiLetter.test(last.slice(-1)) && thaiLetter.test(first.slice(0, 1));
  if (bothThai && !endsBetween(last, first)) return { blank: false, sure: true };
  if (bothThai && leadsOn.test(last)) return { blank: false, sure: false };
  // Lines are broken at blanks; within a word only where it is longer than the room that is left.
  const isFull = roomOf(line) >= room * full;
  const isLong = roomOf(last + first) > room * long;
  if (bothThai && isFull && isLong) return { blank: false, sure: false };
  return { blank: true, sure: !bothThai && !/[-/(]$/.test(last) };
}

/** Joins the lines of one text. */
export function joinTextLines(text: string, room: number): { readonly text: string; readonly joins: readonly TextJoin[] } {
  const lines = text.split("\n").map(readText).filter((line) => line !== "");
  const joins = lines.slice(1).map((line, at): TextJoin => {
    const before = lines[at] ?? "";
    return { before: before.slice(-shownOnEachSide), after: line.slice(0, shownOnEachSide), ...decide(before, line, room) };
  });
  const joined = lines.map((line, at) => (joins[at - 1]?.blank === true ? ` ${line}` : line)).join("");
  return { text: joined, joins };
}

/** How many letters a line of a column holds, by the lines of all its texts: the longest that another follows. */
export const roomIn = (texts: readonly string[]): number => texts.reduce((most, text) => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(0, -1).reduce((longest, line) => Math.max(longest, roomOf(line.trim())), most);
}, 0);
