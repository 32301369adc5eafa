import type { Direction } from "./direction";
import { isInUnit, type NotePart } from "./note-figures";

/** A target that a note states, and the words with which it does. */
export interface StatedTarget {
  readonly value: number;
  readonly words: string;
}

/** Bounds that are a target where more is better, and where less is. */
const bounds: Readonly<Record<Direction, RegExp>> = {
  higher: /(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|≥)\s*(?:ร้อยละ|จำนวน)?\s*$/,
  lower: /(?:ไม่เกิน|ไม่มากกว่า|ไม่สูงกว่า|≤)\s*(?:ร้อยละ|จำนวน)?\s*$/,
};
const announcement = /เป้าหมาย|เกณฑ์|กำหนด/;
/** The target itself, and not that it was reached, or whom it is for. */
const itself = /(?:^|[^ก-๙]|ค่า|ตั้ง|กำหนด|มี)เป้าหมาย(?:ของปีนี้|ไว้)?(?:กำหนดไว้|กำหนด|คือ|เท่ากับ|อยู่|ที่|[\s=:]){0,4}(?:ร้อยละ|จำนวน)?\s*$/;
const isSpan = /^\s*(?:ปี|-|–)/;

/** The targets that a part of a note states, for a row of this direction and unit. */
export function statedTargets({ lead, figures }: NotePart, direction: Direction, unit: string): readonly StatedTarget[] {
  let isAnnounced = announcement.test(lead);
  return figures.flatMap((figure, at): readonly StatedTarget[] => {
    const before = at === 0 ? `${lead} ${figure.before}` : figure.before;
    isAnnounced ||= announcement.test(before);
    const [words] = itself.exec(before) ?? (isAnnounced ? bounds[direction].exec(before) : undefined) ?? [];
    if (words === undefined || isSpan.test(figure.behind) || !isInUnit(figure, unit)) return [];
    return [{ value: figure.value, words: `${words}${figure.digits}`.trim() }];
  });
}
