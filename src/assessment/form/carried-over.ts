import { plainDigits } from "./figure";

/**
 * What stands in front of a note while its row's target and note are still last year's: whoever looks at the sheet, in any
 * program, sees it, and confirms by deleting it.
 */
export const carriedMark = (year: number): string => `[ยกมาจากแบบประเมิน พ.ศ. ${year} รอยืนยัน]`;

const mark = /^\s*\[\s*ยกมาจากแบบประเมิน\s*พ\.ศ\.\s*([\d๐-๙]{4})\s*รอยืนยัน\s*\]\s*/;

/** Whose target and note a row has: the year they were of, and the note itself. */
export interface CarriedOver {
  readonly year: number;
  readonly note: string;
}

/** Reads a note that is marked as another year's; undefined where it is this year's own. */
export function readCarriedOver(note: string): CarriedOver | undefined {
  const [all, year] = mark.exec(note) ?? [];
  return all === undefined || year === undefined ? undefined : { year: Number(plainDigits(year)), note: note.slice(all.length) };
}
