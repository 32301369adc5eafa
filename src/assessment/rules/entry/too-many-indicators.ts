import { eachItem, type Rule } from "../rule";

export const tooManyIndicators: Rule<"many"> = {
  kind: "entry",
  name: "too-many-indicators",
  title: { th: "ตัวชี้วัดมากกว่าที่กำหนด", en: "Too many indicators" },
  why: {
    th: "แบบประเมินกำหนดจำนวนตัวชี้วัดสูงสุดของข้อนี้ไว้ ตัวชี้วัดส่วนเกินทำให้คะแนนเฉลี่ยของหัวข้อคลาดเคลื่อน",
    en: "The form lays down the most indicators this item may have; those beyond it distort the topic's mean score.",
  },
  says: {
    many: {
      severity: "error",
      what: {
        th: "ข้อ { $item } มีตัวชี้วัด { $count } ตัว แต่กำหนดไว้ไม่เกิน { $most } ตัว",
        en: "Item { $item } has { $count } indicators, but at most { $most -> [one] 1 is *[other] { $most } are } allowed.",
      },
      next: {
        th: "คงไว้เฉพาะตัวชี้วัดที่สำคัญที่สุด ย้ายตัวอื่นไปไว้ในข้อที่ตรงกว่า หรือลบออก",
        en: "Keep the most important ones; move the others to an item they suit, or delete them.",
      },
    },
  },
  check: eachItem(({ item, at, indicators }, report) => {
    const count = indicators.length;
    if (item.maxIndicators === undefined || count <= item.maxIndicators) return;
    report("many", at, { item: item.id, count, most: item.maxIndicators });
  }),
};
