import { plainDigits } from "./figure";

/** Words of a note that name a fiscal year, or several, and where they stand. */
export interface YearMention {
  /** Of the Buddhist era, the earliest first. */
  readonly years: readonly number[];
  readonly start: number;
  readonly end: number;
}

const year = String.raw`(?:2[45]\d\d|[5-7]\d)(?![\d]|[.,]\d|\s*[-–/]\s*\d+/)`;
const joint = String.raw`\s*(?:[-–—,/]|ถึง|และ|กับ)\s*(?:ปี\s*)?`;
const announced = new RegExp(
  String.raw`(?:(?:ประจำ)?ปี(?:งบประมาณ|งบฯ?)?\s*(?:พ\.?\s?ศ\.?)?|พ\.?\s?ศ\.?|FY)\s*(${year}(?:${joint}${year})*)`, "g");
const between = /^\s*(?:[-–—]|ถึง)/;

const oneNumber = /^\d+$/;
const whole = (digits: string): number => (digits.length === 2 ? 2500 : 0) + Number(digits);

/** The years of "65 - 66" or "2565, 2566 และ 2567". */
function yearsOf(text: string): readonly number[] {
  if (oneNumber.test(text)) return [whole(text)];
  const found = [...text.matchAll(/\d+/g)];
  return found.flatMap(({ 0: digits, index }, at): readonly number[] => {
    const next = found[at + 1];
    const [from, to] = [whole(digits), next === undefined ? 0 : whole(next[0])];
    const isRange = between.test(text.slice(index + digits.length)) && to > from && to - from < 20;
    return isRange ? Array.from({ length: to - from }, (_, step) => from + step) : [from];
  });
}

/**
 * The years that a note announces by ปี or พ.ศ., in Thai digits or others, with two digits or four. A span that reaches
 * beyond the year assessed is a plan's, and no result's: it is passed over.
 *
 * @example yearMentions("ปี 65 - 66 ไม่เกิน 0.1 ปี 67 …", 2567) // [2565, 2566] and [2567]
 */
export const yearMentions = (note: string, fiscalYear: number): readonly YearMention[] =>
  [...plainDigits(note).matchAll(announced)]
    .map(({ 0: words, 1: numbers = "", index }) => ({ years: yearsOf(numbers), start: index, end: index + words.length }))
    .filter(({ years }) => years.every((one) => one <= fiscalYear));

const anyYear = /ปี|พ\.?\s?ศ\.|ค\.?\s?ศ\.|FY|(?:^|\D)(?:2[45]\d\d|20[12]\d)(?!\d)|(?:[ก-ฮ]\.|คม|ยน|พันธ์)\s?[5-7]\d(?![\d.,])/;

/** Whether a note names any year, or speaks of years at all; "รายงานประจำปี" alone does not. */
export const speaksOfYears = (note: string): boolean => anyYear.test(plainDigits(note).replace(/ประจำปี(?!\s*[\dพง])/g, ""));
