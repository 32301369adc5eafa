import type { Figure } from "../../form/figure";
import { partsOfNote, sharesIn } from "../../form/note-figures";
import { decimalsOf, isCountingUnit } from "../../form/unit";
import { resultField } from "../../form/place";
import { percentOf } from "../../scoring/quotient";
import { doubtRule } from "../doubt-rule";
import { eachIndicator } from "../rule";

/** Two decimals less than all others: of one alone every tenth figure ends in 0 by chance. */
const leastLost = 2;
const naturallyWhole: ReadonlySet<number> = new Set([0, 100]);

/** How many decimals a figure has as it was typed. */
function typedDecimals(figure: Figure): number {
  if (figure.state !== "number") return NaN;
  const [, decimals] = /\.(\d+)/.exec(figure.typedAs ?? "") ?? [];
  return decimals?.length ?? decimalsOf(figure.value);
}

export const decimalsLost = doubtRule<"rounded">({
  name: "decimals-lost",
  title: { th: "ทศนิยมหายไป", en: "Decimals were lost" },
  why: {
    th: "คะแนนคิดจากผลปีที่ประเมินถึงทศนิยมสองตำแหน่ง ผลที่ถูกปัดเป็นจำนวนเต็มอาจข้ามเกณฑ์คะแนนโดยไม่ได้ตั้งใจ",
    en: "The score rests on the result of the year assessed, to two decimals: one that was rounded to a whole may pass an edge that it did not reach.",
  },
  limits: {
    th: "ดูเฉพาะผลปีที่ประเมิน เทียบกับปีก่อนหน้าที่มีทศนิยมมากกว่าสองตำแหน่งขึ้นไป ผลที่ลงท้าย .00 "
      + "จริงมีราวหนึ่งในร้อย ไม่ถาม 0, 100 จำนวนนับ หรือเมื่อสัดส่วนในหมายเหตุให้ผลนั้นพอดี",
    en: "It looks at the result of the year assessed alone, beside earlier ones with two decimals more. One in a hundred "
      + "does end in .00. Not asked about 0, 100, counts, or where a share in the note comes to just that.",
  },
  says: {
    rounded: {
      what: {
        th: "ผลการดำเนินการปี พ.ศ. { $year } ({ $number }) ไม่มีทศนิยม ขณะที่ปีก่อนหน้ามีครบ ({ $others })",
        en: "The result of { $year } ({ $number }) lacks the decimals that the earlier years have ({ $others }).",
      },
      next: {
        th: "ถามผู้รวบรวมข้อมูลว่าผลก่อนปัดเศษคือเท่าใด แล้วกรอกให้มีทศนิยมเท่ากันทุกปี",
        en: "Ask whoever collected the figures for the result before it was rounded, and give all years with as many decimals.",
      },
    },
  },
  check: eachIndicator((indicator, report, { edition: { fiscalYear } }) => {
    const { row, unit, results } = indicator;
    const latest = results.at(-1);
    const earlier = results.slice(0, -1);
    if (latest?.state !== "number" || naturallyWhole.has(latest.value) || earlier.length < 2 || isCountingUnit(unit)) return;
    const fewest = Math.min(...earlier.map(typedDecimals));
    if (!(fewest - typedDecimals(latest) >= leastLost)) return;
    const { value } = latest;
    // The note shows how the figure came to be whole.
    if (partsOfNote(indicator, fiscalYear).flatMap(sharesIn).some(({ part, whole }) => percentOf(part, whole) === value)) return;
    const others = earlier.flatMap((one) => (one.state === "number" ? [one.value] : [])).join(", ");
    report("rounded", { row, field: resultField(fiscalYear) }, { year: fiscalYear, number: value, others });
  }),
});
