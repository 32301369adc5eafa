import type { Rule } from "../rule";

/** Criteria seldom stay the same for longer. */
const mostYears = 5;

export const farYear: Rule<"far"> = {
  kind: "entry",
  name: "far-year",
  title: { th: "ปีงบประมาณห่างจากเกณฑ์ที่รู้จักมาก", en: "The fiscal year is far from any known criteria" },
  why: {
    th: "ปีที่พิมพ์ผิดทำให้หัวคอลัมน์ ผลของแต่ละปี และเกณฑ์ผิดไปทั้งแบบฟอร์ม และเกณฑ์ของปีที่ห่างออกไปมากมักเปลี่ยนไปแล้ว",
    en: "A slip in the year puts the columns' years and the criteria wrong throughout, and the criteria of a year so far ahead will have changed.",
  },
  says: {
    far: {
      severity: "warning",
      what: {
        th: "ปีงบประมาณ พ.ศ. { $year } อยู่หลังเกณฑ์ล่าสุดที่รู้จัก (พ.ศ. { $known }) เกิน { $most } ปี",
        en: "Fiscal year { $year } is more than { $most } years after the newest criteria known, those of { $known }.",
      },
      next: {
        th: "ตรวจสอบปีงบประมาณที่หัวแบบฟอร์ม หากถูกต้องแล้ว ใช้โปรแกรมรุ่นล่าสุดตรวจอีกครั้งก่อนส่ง",
        en: "Look at the year at the head of the form. If it is right, check again with the newest program before you submit.",
      },
    },
  },
  check({ edition: { fiscalYear, criteriaOf }, headRow }, report) {
    if (fiscalYear - criteriaOf <= mostYears) return;
    report("far", { row: headRow, field: "fiscalYear" }, { year: fiscalYear, known: criteriaOf, most: mostYears });
  },
};
