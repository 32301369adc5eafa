import type { Scale } from "./scale";

/** How the 2567 edition scores. Certainties say what a real submission of that year showed. */
export const scale2567: Scale = {
  fiscalYear: 2567,
  bands: [
    { score: 500, atLeast: 110, certainty: "inferred" },
    { score: 400, atLeast: 105, certainty: "assumed" },
    { score: 300, atLeast: 100, certainty: "seen" },
    { score: 200, atLeast: 80, certainty: "assumed" },
    { score: 100, atLeast: 50, certainty: "assumed" },
    { score: 0, atLeast: Number.NEGATIVE_INFINITY, certainty: "assumed" },
  ],
  maxScore: 500,
  caps: { "7.4.3": 100 },
  items: [
    "7.1.1", "7.1.2", "7.1.3", "7.1.4",
    "7.2.1", "7.2.2", "7.2.3", "7.2.4", "7.2.5",
    "7.3.1", "7.3.2", "7.3.3", "7.3.4",
    "7.4.1", "7.4.2", "7.4.3", "7.4.4", "7.4.5",
    "7.5.1", "7.5.2", "7.5.3", "7.5.4", "7.5.5",
    "7.6.1", "7.6.2", "7.6.3", "7.6.4",
  ],
  decimals: 2,
  assumptions: [
    {
      about: "bands",
      text: {
        th: "เกณฑ์คะแนน 400 (ตั้งแต่ร้อยละ 105) และขอบล่างของคะแนน 200 (ร้อยละ 80) กับ 100 (ร้อยละ 50) เป็นข้อสันนิษฐาน ยังไม่เคยเห็นในแบบประเมินจริง ส่วนขอบล่างของ 500 (ร้อยละ 110) อนุมานจากค่าที่เห็นตั้งแต่ 112.36",
        en: "The band for 400 (from 105 %) and the lower edges of 200 (80 %) and 100 (50 %) are assumed: no real submission has shown them. The edge of 500 (110 %) is concluded from 112.36 % and above.",
      },
    },
    {
      about: "cap",
      text: {
        th: "ข้อ 7.4.3 จำกัดคะแนนไว้ไม่เกิน 100 โดยอนุมานจากแบบประเมินจริงฉบับหนึ่ง (ร้อยละ 111.11 ได้ 100 คะแนน) เกณฑ์สำหรับรางวัลระดับกระทรวงยังไม่ทราบ",
        en: "Item 7.4.3 is capped at 100, concluded from one real submission (111.11 % scored 100); the figure for ministry-level awards is not known.",
      },
    },
    {
      about: "prescribed",
      text: {
        th: "ตัวชี้วัดที่มีเครื่องหมาย ** ถือเป็นตัวชี้วัดที่สำนักงาน ก.พ.ร. กำหนด จึงเติมชื่อไว้ให้ในแบบฟอร์ม (อนุมานจากแบบประเมินจริง)",
        en: "Indicators marked ** are taken as laid down by OPDC, so the form fills in their names (concluded from a real submission).",
      },
    },
  ],
};
