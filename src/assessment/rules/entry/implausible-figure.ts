import type { ScoredIndicator } from "../../scoring/scored";
import { hasPercentage } from "../../scoring/success";
import { eachFigure, type Rule } from "../rule";

/** How many times its target a result is where one of them is a percentage and the other a share: about a hundred. */
const isAboutHundred = (times: number): boolean => times >= 50 && times <= 200;

/** Whether a result and its target should come to a percentage, and do not: it is more than any number can say. */
const overflows = ({ direction, target, scored }: ScoredIndicator): boolean =>
  scored.success === null && direction.state === "direction" && target.state === "number" && hasPercentage(target.value);

export const implausibleFigure: Rule<"negative" | "hundredfold" | "high" | "beyond"> = {
  kind: "entry",
  name: "implausible-figure",
  title: { th: "ตัวเลขผิดปกติ", en: "A figure beyond reason" },
  why: {
    th: "ตัวเลขที่พิมพ์ผิดหลักหรือผิดหน่วยยังคำนวณเป็นคะแนนได้ และคะแนนที่ผิดจะถูกนับรวมในค่าเฉลี่ยโดยไม่มีใครสังเกต",
    en: "A figure with a digit too many, or in another unit than its target, still scores, and the wrong score goes into the means unnoticed.",
  },
  says: {
    negative: {
      severity: "warning",
      what: {
        th: "ผลการดำเนินการปี พ.ศ. { $year } ติดลบ ({ $number })",
        en: "The result of { $year } is below 0 ({ $number }).",
      },
      next: {
        th: "ตรวจสอบเครื่องหมายลบ จำนวนและร้อยละติดลบไม่ได้ หากวัดการเปลี่ยนแปลงและผลลดลงจริง ไม่ต้องแก้ไข",
        en: "Look at the sign: counts and shares are never below 0. If a change is measured and it did fall, leave it.",
      },
    },
    hundredfold: {
      severity: "warning",
      what: {
        th: "ผลการดำเนินการปี พ.ศ. { $year } ({ $number }) เป็นราว 100 เท่าของค่าเป้าหมาย ({ $target }) ตัวใดตัวหนึ่งคูณ 100 ไว้หรือไม่",
        en: "The result of { $year } ({ $number }) is about 100 times the target ({ $target }): is one of them × 100?",
      },
      next: {
        th: "กรอกผลและค่าเป้าหมายในหน่วยเดียวกัน เช่น ร้อยละ 80 ให้กรอก 80 ทั้งสองช่อง ไม่ใช่ 0.8 หากถูกต้องแล้วไม่ต้องแก้ไข",
        en: "Give the result and the target in the same unit: 80 per cent is 80 in both, not 0.8. If they are right, leave them.",
      },
    },
    high: {
      severity: "warning",
      what: {
        th: "% ความสำเร็จเป็น { $success } สูงกว่าที่น่าจะเป็น (ร้อยละ { $most } ซึ่งเป็นข้อสันนิษฐาน) จากผล { $number } ค่าเป้าหมาย { $target }",
        en: "The success is { $success } %, more than is plausible ({ $most } %, which is assumed): result { $number }, target { $target }.",
      },
      next: {
        th: "ตรวจสอบหลักและหน่วยของผลและค่าเป้าหมาย หากถูกต้องแล้ว ระบุที่มาของตัวเลขในช่องหมายเหตุ",
        en: "Look at the digits and units of result and target. If they are right, say in the note where they come from.",
      },
    },
    beyond: {
      severity: "error",
      what: {
        th: "ผลการดำเนินการปี พ.ศ. { $year } ห่างจากค่าเป้าหมายเกินกว่าที่จะคำนวณ % ความสำเร็จได้",
        en: "The result of { $year } is too far from the target for a success percentage.",
      },
      next: { th: "กรอกผลและค่าเป้าหมายใหม่ให้ถูกต้อง", en: "Type the result and the target again." },
    },
  },
  check: eachFigure(({ figure, at, year, indicator }, report, { edition }) => {
    if (at.field === "target" || figure.state !== "number") return;
    const { target, scored: { success } } = indicator;
    const number = figure.value;
    const isLatest = year === edition.fiscalYear;
    if (isLatest && overflows(indicator)) return report("beyond", at, { year });
    if (number < 0) return report("negative", at, { year, number });
    const most = edition.plausibleSuccess.percent;
    if (!isLatest || success === null || success <= most || target.state !== "number") return;
    const values = { year, number, target: target.value, success, most };
    report(isAboutHundred(number / target.value) ? "hundredfold" : "high", at, values);
  }),
};
