import type { Scale } from "../../assessment/criteria/scale";
import { scoreOf } from "../../assessment/scoring/score";
import type { Stretch } from "./heading";

/** What stands between two rows' figures: the note and score of the first, and the name of the second. */
export interface BetweenRows {
  readonly note: Stretch;
  readonly score?: number;
  /** What follows the score: a name, or behind the last row nothing that belongs there. */
  readonly behind: Stretch;
}

const number = /(?:^|\s)(\d{1,3}(?:\.0{1,2})?)(?=\s|$)/g;

/** Words that make a number part of a sentence: in front of it, and behind. */
const saidBefore = /(?:ร้อยละ|ระดับ|ปี|พ\.ศ\.|ไม่น้อยกว่า|ไม่เกิน|จำนวน|ข้อ|ที่|[=<>≤≥+:])\s*$/;
const saidBehind = /^\s*(?:คะแนน|คน|ราย|เรื่อง|ครั้ง|แห่ง|หน่วยงาน|โครงการ|กิจกรรม|ระบบ|รางวัล|วัน|บาท|ชิ้นงาน|%|ล้าน|ขึ้นไป|[-–=+])/;

/** As much on each side of a number as tells what it is. */
const near = 40;

/** What the score can be told by. The last row's stands at the end. */
export interface ScoreHints {
  readonly scale: Scale;
  readonly item: string;
  readonly success: number | undefined;
  readonly isLast: boolean;
}

/** A number that may be the score. */
interface Candidate extends Stretch {
  readonly value: number;
  /** Whether nothing stands in front of it, and nothing behind. */
  readonly isFirst: boolean;
  readonly isEnd: boolean;
}

function candidatesIn(text: string, most: number): readonly Candidate[] {
  const first = text.length - text.trimStart().length;
  const last = text.trimEnd().length;
  return Array.from(text.matchAll(number)).flatMap(({ 0: all, 1: said = "", index }) => {
    const value = Number(said);
    const end = index + all.length;
    const start = end - said.length;
    return value > most ? [] : [{ start, end, value, isFirst: start === first, isEnd: end === last }];
  });
}

/** How likely a number is the score: by where it stands, and by what the stated percentage comes to. */
function likelihood(text: string, candidate: Candidate, { scale, item, success, isLast }: ScoreHints): number {
  const { start, end, value, isFirst, isEnd } = candidate;
  const before = text.slice(Math.max(0, start - near), start);
  const behind = text.slice(end, end + near);
  const beginsLine = isFirst || /\n\s*$/.test(before);
  const endsLine = /^\s*(?:\n|$)/.test(behind);
  const isOfScale = scale.bands.some(({ score }) => score === value) || scale.caps[item] === value;
  return (beginsLine && endsLine ? 5 : 0)
    + (endsLine ? 2 : 0)
    + (isFirst && !saidBehind.test(behind) ? 2 : 0)
    + (success !== undefined && scoreOf(scale, success, item) === value ? 4 : 0)
    + (isOfScale ? 2 : -6)
    - (isLast === isEnd ? 0 : 6)
    - (saidBefore.test(before) ? 4 : 0)
    - (!endsLine && saidBehind.test(behind) ? 4 : 0);
}

/**
 * Parts what stands between the figures of one row and the next by the score, a number alone. Of several the likeliest is
 * taken, and of equals the last; undefined where no number can be one.
 */
export function partBetween(text: string, hints: ScoreHints): BetweenRows | undefined {
  let best: Candidate | undefined;
  let likeliest = 0;
  for (const candidate of candidatesIn(text, hints.scale.maxScore)) {
    const likely = likelihood(text, candidate, hints);
    if (likely >= likeliest) [best, likeliest] = [candidate, likely];
  }
  if (best !== undefined) {
    return { note: { start: 0, end: best.start }, score: best.value, behind: { start: best.end, end: text.length } };
  }
  return hints.isLast ? { note: { start: 0, end: text.length }, behind: { start: text.length, end: text.length } } : undefined;
}
