import type { Phrase } from "../../assessment/text/phrase";

export const standingPhrases = {
  title: { th: "แบบฟอร์มนี้ถึงไหนแล้ว", en: "How this form stands" },
  finalScore: { th: "คะแนนหมวด 7", en: "Category 7 score" },
  provisionalScore: { th: "คะแนนเบื้องต้น หมวด 7", en: "Provisional score of Category 7" },
  noScore: { th: "ยังไม่มีคะแนน", en: "No score yet" },
  ofMost: { th: "จาก { $most }", en: "of { $most }" },
  ready: { th: "พร้อม { $ready } จาก { $total }", en: "{ $ready } of { $total } ready" },
  lacking: { th: "เป็นคะแนนเบื้องต้น เพราะยังมี", en: "It is provisional, because there are still:" },
  missing: { th: "สิ่งที่ยังขาด", en: "What is lacking" },
  errors: {
    th: "สิ่งที่ต้องแก้ไข { $n } รายการ",
    en: "{ $n -> [one] 1 error *[other] { $n } errors }",
  },
  scores: {
    th: "ตัวชี้วัดที่ยังไม่มีคะแนน { $n } ตัว",
    en: "{ $n -> [one] 1 indicator without a score *[other] { $n } indicators without a score }",
  },
  items: {
    th: "ข้อบังคับที่ยังว่าง { $n } ข้อ ({ $names })",
    en: "{ $n -> [one] 1 required item that is empty *[other] { $n } required items that are empty } ({ $names })",
  },
  topics: {
    th: "หัวข้อที่ยังไม่มีคะแนน { $n } หัวข้อ ({ $names })",
    en: "{ $n -> [one] 1 topic without a score *[other] { $n } topics without a score } ({ $names })",
  },
  next: { th: "ขั้นต่อไป", en: "What next" },
  fillText: {
    th: "ข้อ { $item } เป็นข้อบังคับและยังว่าง",
    en: "Item { $item } is required, and still empty.",
  },
  fill: { th: "กรอกข้อ { $item }", en: "Fill in item { $item }" },
  mendText: {
    th: "ข้อบังคับมีข้อมูลครบแล้ว แต่ยังมีสิ่งที่ต้องแก้ไข",
    en: "All required items are filled in, but there are errors.",
  },
  mend: {
    th: "ดูสิ่งที่ต้องแก้ไข { $n } รายการ",
    en: "{ $n -> [one] See the error *[other] See the { $n } errors }",
  },
  finishText: {
    th: "ไม่มีสิ่งที่ต้องแก้ไข แบบฟอร์มพร้อมพิมพ์หรือส่ง",
    en: "There are no errors: the form is ready to be printed or submitted.",
  },
  finish: { th: "ดูสรุปคะแนน", en: "See the summary" },
} satisfies Record<string, Phrase>;
