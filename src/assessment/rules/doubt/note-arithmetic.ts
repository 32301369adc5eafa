import { partsOfNote, sharesIn, sumIn, type NotePart, type Share } from "../../form/note-figures";
import { decimalsOf, isCountingUnit, isPercentUnit } from "../../form/unit";
import { resultField } from "../../form/place";
import { percentOf } from "../../scoring/quotient";
import { doubtRule } from "../doubt-rule";
import { eachIndicator } from "../rule";

/** A share further from the result than this is of something else, unless the note says what it comes to. */
const farthest = 5;
const saysWhatItComesTo = /คิดเป็น/;

/** Whether a result may be this share in per cent, rounded or cut off to the decimals it has. */
function mayBe(result: number, { part, whole }: Share): boolean {
  const unit = 10 ** -decimalsOf(result);
  const beyond = part / whole * 100 - result;
  return beyond >= -unit / 2 - Number.EPSILON * 100 && beyond < unit;
}

/** The share of a note's part that is about the result and does not come to it; undefined where one does, or none is. */
function otherShare(part: NotePart, result: number): (Share & { readonly percent: number }) | undefined {
  const shares = sharesIn(part).map((share) => ({ ...share, percent: percentOf(share.part, share.whole) }));
  if (shares.some((share) => mayBe(result, share) || mayBe(result, { ...share, part: share.whole - share.part }))) return undefined;
  return shares.find(({ percent }) => Math.abs(percent - result) <= farthest || saysWhatItComesTo.test(part.text));
}

const twoFigures = /\p{Nd}\P{Nd}+\p{Nd}/u;

export const noteArithmetic = doubtRule<"share" | "sum">({
  name: "note-arithmetic",
  title: { th: "ตัวเลขในหมายเหตุคำนวณได้อีกค่าหนึ่ง", en: "The note's figures come to another result" },
  why: {
    th: "ผู้ประเมินคำนวณซ้ำจากจำนวนในหมายเหตุ หากได้อีกค่าหนึ่ง ผลหรือจำนวนในหมายเหตุอย่างใดอย่างหนึ่งไม่ถูกต้อง",
    en: "The assessor reckons again from the counts in the note. Where they come to something else, either the result or the counts are wrong.",
  },
  limits: {
    th: "อ่านเฉพาะสัดส่วน เช่น “345 จาก 369” “345/369” หรือสองจำนวนในหน่วยเดียวกัน กับผลบวกที่เขียนด้วย + ของปีที่ระบุ "
      + "(หากไม่ระบุปี ถือเป็นปีที่ประเมิน) สัดส่วนที่ห่างจากผลเกิน 5 ถือว่าพูดถึงเรื่องอื่น เว้นแต่มีคำว่าคิดเป็น",
    en: "It reads shares (“345 จาก 369”, “345/369”, two counts in one unit) and sums written with +, of the year named, or of the year assessed "
      + "where none is. A share more than 5 from the result is taken to be about something else, unless the note says what it comes to.",
  },
  says: {
    share: {
      what: {
        th: "หมายเหตุระบุ { $part } จาก { $whole } ซึ่งคิดเป็นร้อยละ { $percent } แต่ผลการดำเนินการปี พ.ศ. { $year } คือ { $number }",
        en: "The note gives { $part } of { $whole }, which is { $percent } %, but the result of { $year } is { $number }.",
      },
      next: {
        th: "ถามผู้รวบรวมข้อมูลว่าจำนวนในหมายเหตุหรือผลถูกต้อง แล้วแก้ให้ตรงกัน",
        en: "Ask whoever collected the figures whether the counts or the result is right, and correct the other.",
      },
    },
    sum: {
      what: {
        th: "จำนวนในหมายเหตุรวมกันได้ { $sum } ({ $parts }) แต่ผลการดำเนินการปี พ.ศ. { $year } คือ { $number }",
        en: "The counts in the note add up to { $sum } ({ $parts }), but the result of { $year } is { $number }.",
      },
      next: {
        th: "ถามผู้รวบรวมข้อมูลว่าจำนวนใดนับเป็นผลของปีนั้น แล้วแก้ผลหรือหมายเหตุให้ตรงกัน",
        en: "Ask whoever collected the figures which of the counts belong to that year's result, and correct the result or the note.",
      },
    },
  },
  check: eachIndicator((indicator, report, { edition: { years, fiscalYear } }) => {
    const { row, unit, note, results } = indicator;
    // A share takes two figures, and so does a sum.
    if (note === "" || !twoFigures.test(note)) return;
    const [isPercent, isCount] = [isPercentUnit(unit), isCountingUnit(unit)];
    for (const part of partsOfNote(indicator, fiscalYear)) {
      const [year = fiscalYear, ...others] = part.years;
      const result = results[years.indexOf(year)];
      if (others.length > 0 || result?.state !== "number") continue;
      const at = { row, field: resultField(year) };
      const number = result.value;
      const share = isPercent ? otherShare(part, number) : undefined;
      if (share !== undefined) report("share", at, { year, number, part: share.part, whole: share.whole, percent: share.percent });
      const addends = isCount ? sumIn(part, unit) : [];
      const sum = addends.reduce((total, one) => total + one, 0);
      if (addends.length > 0 && sum !== number) report("sum", at, { year, number, sum, parts: addends.join(" + ") });
    }
  }),
});
