import Big from "big.js";
import { saysNothing } from "../../form/empty-words";
import { isCountingUnit } from "../../form/unit";
import { resultField } from "../../form/place";
import { doubtRule } from "../doubt-rule";
import { eachIndicator } from "../rule";

/** A leap is this many times what lies between the other years, and this part of what the figures are. */
const timesOwn = 3;
const leastPart = 0.2;
/** Of few things that are counted one by one, some more or less are chance. */
const fewThings = 5;

const explained = /เนื่องจาก|เพราะ|ปรับ|เปลี่ยน|เพิ่มขึ้น|ลดลง|สูงขึ้น|ขยาย|ยกเลิก|โควิด|covid|สถานการณ์|ส่งผลให้|ทำให้/i;

const next = {
  th: "ถามผู้รับผิดชอบตัวชี้วัดว่าอะไรเปลี่ยนไปในปี { $year } และวิธีวัดหรือหน่วยยังเหมือนเดิมหรือไม่ แล้วบันทึกเหตุผลในหมายเหตุ",
  en: "Ask whoever keeps the indicator what changed in { $year }, and whether it was measured in the same way and unit; put the reason in the note.",
};
const than = {
  th: "ผลการดำเนินการปี พ.ศ. { $year } ({ $number }) ต่างจากปีอื่น ({ $others }) มากกว่าที่เคยเปลี่ยนแปลงหลายเท่า",
  en: "The result of { $year } ({ $number }) is far from the other years ({ $others }), many times what they differ by,",
};

export const suddenChange = doubtRule<"better" | "worse">({
  name: "sudden-change",
  title: { th: "ผลเปลี่ยนไปมากกว่าที่เคยเป็น", en: "A result leaps beyond its own history" },
  why: {
    th: "ตัวเลขที่กระโดดไปจากปีอื่นของตัวชี้วัดเดียวกัน มักเป็นหลักที่พิมพ์ผิด หน่วยหรือวิธีวัดที่เปลี่ยนไป หรือเหตุการณ์ที่ผู้ประเมินควรได้อ่าน",
    en: "A figure far from the other years of its own indicator is often a slip of the keys, "
      + "another unit or way of measuring, or an event that the assessor should read of.",
  },
  limits: {
    th: "เทียบกับสองปีที่เหลือเท่านั้น ไม่ถามปีแรก ไม่ถามจำนวนนับที่ต่างกันไม่เกิน 5 และไม่ถามเมื่อหมายเหตุพูดถึงการเปลี่ยนแปลงอยู่แล้ว "
      + "หรือเมื่อกฎอื่นถามเรื่องเดียวกันแล้ว",
    en: "It knows two other years and no more. It does not ask about the first year, about counts that differ "
      + "by 5 or fewer, where the note speaks of a change, or where another rule asks the same.",
  },
  says: {
    better: { what: { th: `${than.th} ไปในทางที่ดีขึ้น`, en: `${than.en} for the better.` }, next },
    worse: { what: { th: `${than.th} ไปในทางที่แย่ลง`, en: `${than.en} for the worse.` }, next },
  },
  check: eachIndicator(({ row, direction, target, results, unit, note, scored }, report, { edition }) => {
    if (direction.state !== "direction" || target.state !== "number") return;
    const figures = results.map((one) => (one.state === "number" && one.value >= 0 ? one.value : NaN));
    // What is beyond reason is asked about already.
    if (figures.some(Number.isNaN) || (scored.success ?? 0) > edition.plausibleSuccess.percent) return;
    for (const at of [1, 2] as const) {
      const number = figures[at] ?? NaN;
      const others = figures.filter((_, index) => index !== at);
      const [a = NaN, b = NaN] = others;
      const leap = Math.min(Math.abs(number - a), Math.abs(number - b));
      const isFar = leap > 0 && leap >= leastPart * Math.max(a, b, target.value)
        && leap >= timesOwn * new Big(a).minus(b).abs().toNumber();
      if (!isFar || (number - a) * (number - b) <= 0 || (isCountingUnit(unit) && leap <= fewThings)) continue;
      // Without a note, missing-evidence-note asks for one.
      if (explained.test(note) || (at === 2 && saysNothing(note))) continue;
      const year = edition.years[at] ?? edition.fiscalYear;
      const isBetter = (number > a) === (direction.value === "higher");
      report(isBetter ? "better" : "worse", { row, field: resultField(year) }, { year, number, others: others.join(", ") });
    }
  }),
});
