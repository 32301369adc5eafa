import type { Phrase } from "../assessment/text/phrase";

/** What a report says of Categories 1 to 6, besides what is said of how far they have come everywhere. */
export const narrativePhrases = {
  title: { th: "รายงานการตรวจแบบประเมิน PMQA 4.0 หมวด 1 ถึง 7", en: "PMQA 4.0 Categories 1 to 7: report of the check" },
  readiness: { th: "ความพร้อมของหมวด 1 ถึง 6", en: "How far Categories 1 to 6 have come" },
  aboutReadiness: {
    th: "ข้อหนึ่งพร้อมเมื่อระบุว่ามีประเด็นใด มีคำตอบที่ไม่เกินจำนวนอักขระ และมีหลักฐานของประเด็นที่ต้องแนบ",
    en: "An item is ready once it says what the agency has, is answered within the limit, and has the evidence that is asked for.",
  },
  ready: { th: "หมวด 1 ถึง 6 พร้อม { $ready } จาก { $items } ข้อ", en: "Categories 1 to 6: { $ready } of { $items } items ready" },
  topicOrItem: { th: "หมวด หัวข้อ และข้อ", en: "Category, topic, item" },
  itemHead: { th: "ข้อ", en: "Item" },
  titleHead: { th: "ชื่อ", en: "Title" },
  leftHead: { th: "งานที่เหลือ", en: "What is left" },
  readyHead: { th: "พร้อม", en: "Ready" },
  readyBar: { th: "ส่วนที่พร้อม", en: "How much" },
  facts: { th: "ข้อเท็จจริง", en: "Facts" },
  left: { th: "เหลือ", en: "Left:" },
  owner: { th: "ผู้รับผิดชอบ", en: "Who" },
  category: { th: "หมวด { $category }", en: "Category { $category }" },
  reviewCounts: {
    th: "หมวด 1–6: ทบทวนแล้ว { $reviewed } จาก { $total } ข้อ · คำถามที่ยังไม่จบ { $open } · เปลี่ยนไปหลังทบทวน { $fallen }",
    en: "Categories 1 to 6: { $reviewed } of { $total } items reviewed · { $open } not settled · { $fallen } changed since",
  },
  findings: { th: "ข้อสังเกตหมวด 1 ถึง 6", en: "Findings of Categories 1 to 6" },
  nothing: { th: "ไม่พบข้อสังเกตในหมวด 1 ถึง 6", en: "Nothing was found in Categories 1 to 6." },
  otherCategory: { th: "ทั้งสมุดงาน", en: "The workbook as a whole" },
} as const satisfies Readonly<Record<string, Phrase>>;
