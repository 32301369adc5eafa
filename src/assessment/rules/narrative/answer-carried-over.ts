import { readCarriedOver } from "../../form/carried-over";
import { answerPlace, eachAnswer, narrativeRule } from "../narrative-rule";
import { write } from "../rule";

export const answerCarriedOver = narrativeRule<"carried">({
  name: "answer-carried-over",
  title: { th: "คำตอบยกมาจากปีก่อน ยังไม่ยืนยัน", en: "The answer is last year's, and not confirmed" },
  why: {
    th: "คำตอบ เครื่องหมาย “มี” และหลักฐานที่ยกมาจากแบบประเมินปีก่อนเล่าเรื่องของปีนั้น ผู้ประเมินอ่านว่าเป็นผลงานของปีนี้",
    en: "An answer, ticks and evidence that were brought over from last year's form tell of that year; assessors read them as this year's.",
  },
  says: {
    carried: {
      severity: "error",
      what: {
        th: "คำตอบ เครื่องหมาย “มี” และหลักฐานของข้อ { $item } ยกมาจากแบบประเมินปี พ.ศ. { $year } และยังไม่ได้ยืนยัน",
        en: "The answer, ticks and evidence of item { $item } were brought over from the form of { $year } and have not been confirmed.",
      },
      next: {
        th: "แก้ให้เป็นของปีนี้ แล้วลบข้อความในวงเล็บเหลี่ยมหน้าคำตอบ",
        en: "Make them this year's, then delete the text in square brackets in front of the answer.",
      },
    },
  },
  look: eachAnswer(({ item }, report) => {
    const carried = readCarriedOver(item.answer);
    if (carried === undefined) return;
    const at = answerPlace(item);
    // What stands in several cells cannot be written into one without saying it twice.
    const fix = item.pieces !== undefined ? undefined
      : write(at, carried.note === "" ? null : carried.note, { th: "ยืนยันว่าเป็นของปีนี้", en: "Confirm that they are this year's" });
    report("carried", at, { item: item.item, year: carried.year }, fix);
  }),
});
