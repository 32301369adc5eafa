import { eachItem, type Rule } from "../rule";

export const tooFewIndicators: Rule<"few"> = {
  kind: "entry",
  name: "too-few-indicators",
  title: { th: "ตัวชี้วัดน้อยกว่าที่กำหนด", en: "Too few indicators" },
  why: {
    th: "แบบประเมินกำหนดจำนวนตัวชี้วัดขั้นต่ำของข้อนี้ไว้ หากน้อยกว่านั้นจะถือว่ากรอกไม่ครบ",
    en: "The form lays down the fewest indicators this item may have; with fewer it counts as incomplete.",
  },
  says: {
    few: {
      severity: "error",
      what: {
        th: "ข้อ { $item } มีตัวชี้วัด { $count } ตัว แต่กำหนดไว้ไม่น้อยกว่า { $least } ตัว",
        en: "Item { $item } has { $count -> [one] 1 indicator *[other] { $count } indicators }, but at least { $least } are asked for.",
      },
      next: { th: "เพิ่มตัวชี้วัดในข้อนี้", en: "Add an indicator to this item." },
    },
  },
  check: eachItem(({ item, at, indicators }, report) => {
    const count = indicators.length;
    if (item.minIndicators === undefined || count === 0 || count >= item.minIndicators) return;
    report("few", at, { item: item.id, count, least: item.minIndicators });
  }),
};
