import { readCarriedOver } from "../../form/carried-over";
import { eachIndicator, placeOf, write, type Rule } from "../rule";

export const carriedOver: Rule<"carried"> = {
  kind: "entry",
  name: "carried-over",
  title: { th: "ค่าเป้าหมายและหมายเหตุยกมาจากปีก่อน ยังไม่ยืนยัน", en: "Target and note are last year's, and not confirmed" },
  why: {
    th: "ค่าเป้าหมายและหมายเหตุที่ยกมาจากแบบประเมินปีก่อนอาจไม่ใช่ของปีนี้แล้ว คะแนนที่คำนวณจากเป้าหมายเดิมจึงยังเชื่อไม่ได้",
    en: "A target and a note brought over from last year's form may no longer hold, and a score computed from them cannot be relied on.",
  },
  says: {
    carried: {
      severity: "error",
      what: {
        th: "ค่าเป้าหมายและหมายเหตุของตัวชี้วัดนี้ยกมาจากแบบประเมินปี พ.ศ. { $year } และยังไม่ได้ยืนยัน",
        en: "This indicator's target and note were brought over from the form of { $year } and have not been confirmed.",
      },
      next: {
        th: "แก้ค่าเป้าหมายและหมายเหตุให้เป็นของปีนี้ แล้วลบข้อความในวงเล็บเหลี่ยมหน้าหมายเหตุ",
        en: "Make the target and the note this year's, then delete the text in square brackets in front of the note.",
      },
    },
  },
  check: eachIndicator((indicator, report) => {
    const carried = readCarriedOver(indicator.note);
    if (carried === undefined) return;
    const at = placeOf(indicator, "note");
    report("carried", at, { year: carried.year }, write(at, carried.note === "" ? null : carried.note, {
      th: "ยืนยันว่าเป็นของปีนี้", en: "Confirm that they are this year's",
    }));
  }),
};
