import type { Assumption, Scale } from "./scale";
import { scale2567 } from "./scale-fy2567";

/** Every known scale, oldest first. A new edition's scale is added here. */
const scales: readonly Scale[] = [scale2567];

/** What is assumed when a fiscal year is scored by another year's criteria. */
export const borrowedCriteria = (fiscalYear: number, criteriaOf: number): Assumption => ({
  about: "year",
  text: {
    th: `ยังไม่มีเกณฑ์ของปีงบประมาณ พ.ศ. ${fiscalYear} จึงใช้เกณฑ์ปี ${criteriaOf} โดยเลื่อนปีของผลการดำเนินการ`,
    en: `The criteria of fiscal year ${fiscalYear} are not known yet: those of ${criteriaOf} are used, with the years moved.`,
  },
});

/**
 * The scale of a fiscal year (Buddhist era): its own, or for a later year the newest known one.
 * Undefined for a year before the first known edition: older criteria differ, and guessing them would print wrong scores.
 */
export function scaleFor(fiscalYear: number): Scale | undefined {
  if (!Number.isInteger(fiscalYear)) return undefined;
  const scale = scales.findLast((known) => known.fiscalYear <= fiscalYear);
  if (scale === undefined || scale.fiscalYear === fiscalYear) return scale;
  return {
    ...scale,
    fiscalYear,
    assumptions: [borrowedCriteria(fiscalYear, scale.fiscalYear), ...scale.assumptions],
  };
}

/** The newest edition's scale: what a score means where no fiscal year is named. */
export const newestScale: Scale = scales.at(-1) ?? scale2567;

/** The earliest fiscal year whose criteria are known. */
export const firstKnownYear: number = (scales[0] ?? scale2567).fiscalYear;
