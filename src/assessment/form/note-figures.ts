import { onceForText } from "../once";
import { plainDigits } from "./figure";
import { isPercentUnit, saidUnit, unitAtStart } from "./unit";
import { yearMentions } from "./note-years";

/** A number in a note, with what stands around it. */
export interface NoteFigure {
  readonly value: number;
  /** As it stands there. */
  readonly digits: string;
  /** ร้อยละ stands before it, or % behind. */
  readonly isPercent: boolean;
  /** The known unit in which it counts things; "" where none stands behind it. */
  readonly unit: string;
  /** The words before it, back to the figure before; and all that comes behind it. */
  readonly before: string;
  readonly behind: string;
}

/** What a note says of some years, or before it names any. */
export interface NotePart {
  /** None where no year is named before. */
  readonly years: readonly number[];
  /** The words right before the years are named: "ค่าเป้าหมาย" of "ค่าเป้าหมายปี 2567 ร้อยละ 85". */
  readonly lead: string;
  readonly text: string;
  /** Where it ends in the note. */
  readonly end: number;
  readonly figures: readonly NoteFigure[];
}

// The marker of a list's line ("1)") is no figure, nor is what belongs to a word ("G2B", "ข้อ 7.1.1") or a date ("30/9/67").
const nearBy = 12;
const leadLength = 24;
const number = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;
const isMarker = (before: string, behind: string): boolean =>
  (/^[).]/.test(behind) && /(?:^|[\s:(])$/.test(before)) || /[A-Za-z]$|\d\.$/.test(before) || /^(?:[A-Za-z]|\.\d)/.test(behind);

function figuresIn(text: string): readonly NoteFigure[] {
  let last = 0;
  return [...text.matchAll(number)].flatMap(({ 0: digits, index }): readonly NoteFigure[] => {
    const before = text.slice(last, index);
    const near = text.slice(Math.max(0, index - nearBy), index);
    const behind = text.slice(index + digits.length);
    const isPercent = /ร้อยละ\s*$/.test(near) || /^\s*(?:%|เปอร์เซ็นต์)/.test(behind);
    // "(ร้อยละ 90.24)" closes a bracket, and begins no line of a list.
    if (!isPercent && isMarker(near, behind)) return [];
    last = index + digits.length;
    return [{
      value: Number(digits.replaceAll(",", "")), digits,
      isPercent,
      unit: unitAtStart(behind.trimStart()),
      before, behind,
    }];
  });
}

function readParts(note: string, fiscalYear: number): readonly NotePart[] {
  const text = plainDigits(note);
  const mentions = yearMentions(note, fiscalYear);
  const part = (years: readonly number[], lead: string, from: number, to: number): NotePart => {
    const own = text.slice(from, to);
    return { years, lead, text: own, end: to, figures: figuresIn(own) };
  };
  return [
    part([], "", 0, mentions[0]?.start ?? text.length),
    ...mentions.map(({ years, start, end }, at) =>
      part(years, text.slice(Math.max(mentions[at - 1]?.end ?? 0, start - leadLength), start), end, mentions[at + 1]?.start ?? text.length)),
  ];
}

/** A note part by part: each with the years named before it, and the figures it gives. Read once, however many rules ask. */
export const notePartsOf = onceForText(readParts);

/** The parts of an indicator's note: see `notePartsOf`. */
export const partsOfNote = ({ note }: { readonly note: string }, fiscalYear: number): readonly NotePart[] => notePartsOf(note, fiscalYear);

/** So many of so many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

const outOf = /^[^\d]{0,24}?(?:จาก(?:ทั้งหมด|ทั้งสิ้น|จำนวน(?:ทั้งหมด|ทั้งสิ้น)?)?)\s*$/;
const isOver = /^\s*\/\s*$/;

/**
 * The shares that a part of a note gives: "345 จาก 369", "345/369", "369 เรื่อง ยุติได้ 345 เรื่อง".
 */
export function sharesIn({ figures }: Pick<NotePart, "figures">): readonly Share[] {
  const counted = figures.filter(({ isPercent, unit }) => !isPercent || unit !== "");
  const pairs = counted.flatMap((one, at): readonly Share[] => {
    const next = counted[at + 1];
    if (next === undefined || next.value < one.value || next.value === 0) return [];
    return outOf.test(next.before) || isOver.test(next.before) ? [{ part: one.value, whole: next.value }] : [];
  });
  if (pairs.length > 0) return pairs;
  const [whole, part, ...others] = counted.filter(({ unit }) => unit !== "");
  const isPair = whole !== undefined && part !== undefined && others.length === 0 && whole.unit === part.unit && whole.value > part.value;
  return isPair && !part.before.includes("+") ? [{ part: part.value, whole: whole.value }] : [];
}

/** The addends of a sum that a part of a note writes with +, of things in this unit; none where it counts others beside. */
export function sumIn({ figures }: Pick<NotePart, "figures">, unit: string): readonly number[] {
  const own = figures.filter((figure) => figure.unit === saidUnit(unit));
  return own.length > 1 && own.slice(1).every(({ before }) => before.includes("+")) ? own.map(({ value }) => value) : [];
}

/** Whether a figure of a note is given in the unit of a row: a percentage, a thing counted, or bare. */
export const isInUnit = ({ isPercent, unit, behind }: NoteFigure, rowUnit: string): boolean => {
  if (isPercent && unit === "") return isPercentUnit(rowUnit);
  if (unit !== "") return unit === saidUnit(rowUnit);
  return !/^\s*[ก-๙A-Za-z]/.test(behind) || behind.trimStart().startsWith(saidUnit(rowUnit));
};
