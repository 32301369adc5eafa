import type { Phrase } from "../../assessment/text/phrase";

/** Where Categories 1 to 6 are made. */
export const categoriesPhrases = {
  title: { th: "หมวด 1–6", en: "Categories 1 to 6" },
  text: {
    th: "แต่ละหมวดอยู่ในแผ่นงานของตนเอง มีประเด็นให้ทำเครื่องหมาย ช่องหลักฐาน และช่องคำตอบที่นับอักขระอย่างระบบของ ก.พ.ร. แผ่นงานที่มีอยู่แล้วไม่ถูกแตะต้อง",
    en: "Each category has a sheet of its own: options to tick, places for evidence, and answers "
      + "counted as the web form counts. Sheets that are there are not touched.",
  },
  add: { th: "เพิ่มแผ่นงานหมวด 1–6", en: "Add Categories 1 to 6" },
  added: { th: "เพิ่มแผ่นงานหมวด 1–6 แล้ว", en: "Categories 1 to 6 are added." },
  lacking: { th: "ยังไม่มีแผ่นงานของหมวด { $names }", en: "There is no sheet for { $names } yet." },
  addLacking: { th: "เพิ่มแผ่นงานที่ขาด", en: "Add what is lacking" },
  open: { th: "เปิดหน้าคำตอบหมวด 1–6", en: "Open the answers of 1 to 6" },
} satisfies Record<string, Phrase>;

/** How far Categories 1 to 6 have come, where it is said in the pane alone. */
export const readinessPhrases = {
  title: { th: "ความพร้อมหมวด 1–6", en: "How Categories 1 to 6 stand" },
  steps: { th: "ทำแล้ว { $done } จาก { $all } เรื่อง", en: "{ $done } of { $all } done" },
  answered: { th: "ตอบแล้ว { $n }/{ $all }", en: "{ $n } of { $all } answered" },
  overLimit: { th: "คำตอบยาวเกิน { $n }", en: "{ $n } too long" },
  isReady: { th: "พร้อม", en: "Ready" },
  findings: { th: "ข้อสังเกต { $n }", en: "{ $n -> [one] 1 finding *[other] { $n } findings }" },
  asSheet: { th: "ทำเป็นแผ่นงาน", en: "Make it a sheet" },
  sheetMade: { th: "ทำความพร้อมเป็นแผ่นงาน “{ $sheet }” แล้ว", en: "How they stand is on the sheet “{ $sheet }”." },
  keys: { th: "กดลูกศรขึ้นหรือลงเพื่อเลื่อนไปทีละข้อ กด Enter เพื่อเปิด", en: "Up and Down arrows move from item to item, Enter opens." },
} satisfies Record<string, Phrase>;
