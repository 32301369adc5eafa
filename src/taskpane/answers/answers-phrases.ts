import type { Phrase } from "../../assessment/text/phrase";

/** Where Categories 1 to 6 are made. */
export const categoriesPhrases = {
  title: { th: "หมวด 1–6", en: "Categories 1 to 6" },
  text: {
    th: "แต่ละหมวดอยู่ในแผ่นงานของตนเอง มีประเด็นให้ทำเครื่องหมาย ช่องหลักฐาน และช่องคำตอบที่นับอักขระอย่างระบบของ ก.พ.ร. แผ่นงานที่มีอยู่แล้วไม่ถูกแตะต้อง",
    en: "Each category has a sheet of its own: options to tick, places for evidence, and answers counted as the web form counts. Sheets that are there are not touched.",
  },
  add: { th: "เพิ่มแผ่นงานหมวด 1–6", en: "Add Categories 1 to 6" },
  added: { th: "เพิ่มแผ่นงานหมวด 1–6 แล้ว", en: "Categories 1 to 6 are added." },
  lacking: { th: "ยังไม่มีแผ่นงานของหมวด { $names }", en: "There is no sheet for { $names } yet." },
  addLacking: { th: "เพิ่มแผ่นงานที่ขาด", en: "Add what is lacking" },
  open: { th: "เปิดหน้าคำตอบหมวด 1–6", en: "Open the answers of 1 to 6" },
} satisfies Record<string, Phrase>;

/** How far Categories 1 to 6 have come. */
export const readinessPhrases = {
  title: { th: "ความพร้อมหมวด 1–6", en: "How Categories 1 to 6 stand" },
  text: { th: "แสดงเฉพาะข้อเท็จจริง ไม่คิดคะแนน เพราะยังไม่ทราบเกณฑ์คะแนนของหมวด 1–6", en: "Facts only: no score is computed, since no rule for 1 to 6 is known." },
  ready: { th: "พร้อม { $ready } จาก { $items } ข้อ", en: "{ $ready } of { $items } items ready" },
  steps: { th: "ทำแล้ว { $done } จาก { $all } เรื่อง", en: "{ $done } of { $all } done" },
  category: { th: "หมวด { $id }", en: "Category { $id }" },
  answered: { th: "ตอบแล้ว { $n }/{ $all }", en: "{ $n }/{ $all } answered" },
  ticked: { th: "มี { $n }/{ $all } ประเด็น", en: "{ $n }/{ $all } options" },
  evidenced: { th: "หลักฐาน { $n }/{ $all }", en: "evidence { $n }/{ $all }" },
  overLimit: { th: "เกินจำนวน { $n }", en: "{ $n } too long" },
  characters: { th: "{ $n } อักขระ", en: "{ $n } characters" },
  isReady: { th: "พร้อม", en: "Ready" },
  findings: { th: "ข้อสังเกต { $n }", en: "{ $n -> [one] 1 finding *[other] { $n } findings }" },
  whose: { th: "ใครมีอะไรค้างอยู่", en: "Who has what left" },
  nobody: { th: "ยังไม่มีผู้รับผิดชอบ", en: "Nobody is named" },
  nothingLeft: { th: "ไม่มีอะไรค้าง", en: "Nothing is left." },
  keys: { th: "กดลูกศรขึ้นหรือลงเพื่อเลื่อนไปทีละข้อ กด Enter เพื่อเปิด", en: "Up and Down arrows move from item to item, Enter opens." },
} satisfies Record<string, Phrase>;

/** What is left to do of an item, by its kind. */
export const leftPhrases = {
  tick: { th: "ยังไม่ได้ระบุว่ามีประเด็นใด", en: "options not ticked" },
  answer: { th: "ยังไม่มีคำตอบ", en: "no answer" },
  shorten: { th: "คำตอบยาวเกิน", en: "answer too long" },
  evidence: { th: "ประเด็น { $n } ยังไม่มีหลักฐาน", en: "no evidence for option { $n }" },
  "to-do": { th: "หลักฐานประเด็น { $n } ต้องจัดหา", en: "evidence for option { $n } to be brought" },
} satisfies Record<string, Phrase>;
