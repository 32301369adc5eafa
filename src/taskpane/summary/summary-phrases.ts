import type { Phrase } from "../../assessment/text/phrase";

export const summaryPhrases = {
  none: { th: "ยังไม่มีคะแนน", en: "no score yet" },
  noneText: {
    th: "คะแนนจะแสดงเมื่อมีตัวชี้วัดที่กรอกครบอย่างน้อยหนึ่งตัว",
    en: "Scores show once at least one indicator is complete.",
  },
  totalText: {
    th: "ค่าเฉลี่ยของ { $scored } จาก { $topics } หัวข้อที่มีคะแนน",
    en: "The mean of the { $scored } of { $topics } topics that have a score.",
  },
  chart: { th: "คะแนนรายหัวข้อ", en: "Scores by topic" },
  table: { th: "ตารางคะแนน", en: "The scores as a table" },
  topic: { th: "หัวข้อ", en: "Topic" },
  indicators: { th: "ตัวชี้วัด", en: "Indicators" },
  scored: { th: "ที่มีคะแนน", en: "with a score" },
  score: { th: "คะแนน", en: "Score" },
  all: { th: "รวม", en: "In all" },
  assumed: { th: "ข้อสันนิษฐานของเกณฑ์", en: "What the criteria assume" },
  assumedText: {
    th: "คะแนนนี้ใช้ตรวจทานก่อนส่ง เกณฑ์ส่วนต่อไปนี้ยังไม่ยืนยันจากสำนักงาน ก.พ.ร.",
    en: "These scores are for checking before you submit. These parts of the criteria are not confirmed by OPDC.",
  },
} satisfies Record<string, Phrase>;
