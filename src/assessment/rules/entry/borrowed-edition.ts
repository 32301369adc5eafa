import type { Rule } from "../rule";

export const borrowedEdition: Rule<"borrowed"> = {
  kind: "entry",
  name: "borrowed-edition",
  title: { th: "ใช้เกณฑ์ของปีอื่น", en: "The criteria are another year's" },
  why: {
    th: "ข้อที่บังคับ ตัวชี้วัดที่กำหนด และเกณฑ์คะแนนอาจเปลี่ยนในแต่ละปี ผลตรวจและคะแนนตามเกณฑ์ของปีอื่นจึงเป็นเพียงการประมาณ",
    en: "Required items, prescribed indicators and scores may change from year to year: "
      + "by another year's criteria, check and scores are no more than an estimate.",
  },
  says: {
    borrowed: {
      severity: "notice",
      what: {
        th: "ยังไม่มีเกณฑ์ของปีงบประมาณ พ.ศ. { $year } จึงใช้เกณฑ์ปี { $criteriaOf } โดยเลื่อนปีของผลการดำเนินการ",
        en: "The criteria of fiscal year { $year } are not known yet: those of { $criteriaOf } are used, with the years moved.",
      },
      next: {
        th: "เมื่อมีเกณฑ์ของปีนั้นแล้ว ใช้โปรแกรมรุ่นล่าสุดตรวจอีกครั้งก่อนส่ง",
        en: "Once that year's criteria are out, check again with the newest program before you submit.",
      },
    },
  },
  check({ edition: { fiscalYear, criteriaOf }, headRow }, report) {
    if (fiscalYear !== criteriaOf) report("borrowed", { row: headRow, field: "fiscalYear" }, { year: fiscalYear, criteriaOf });
  },
};
