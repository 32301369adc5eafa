import type { Phrase } from "../../../assessment/text/phrase";

export const listPhrases = {
  title: { th: "รายการตัวชี้วัด", en: "The indicators" },
  back: { th: "รายการตัวชี้วัด", en: "All indicators" },
  find: { th: "ค้นหาด้วยเลขข้อหรือชื่อ", en: "Find by number or name" },
  show: { th: "แสดง", en: "Show" },
  all: { th: "ทั้งหมด", en: "All" },
  unready: { th: "ยังไม่พร้อม", en: "Not ready" },
  unscored: { th: "ไม่มีคะแนน", en: "No score" },
  count: {
    th: "แสดง { $n } จาก { $all } รายการ",
    en: "{ $n } of { $all } shown",
  },
  keys: {
    th: "กดลูกศรขึ้นหรือลงเพื่อเลื่อน กด Enter เพื่อเปิด",
    en: "Up and Down arrows move, Enter opens.",
  },
  ready: { th: "พร้อม", en: "Ready" },
  waiting: { th: "กำหนดไว้ในแบบฟอร์ม ยังไม่ได้กรอก", en: "Laid down in the form, not filled in yet" },
  empty: { th: "ข้อบังคับ ยังไม่มีตัวชี้วัด", en: "Required, no indicator yet" },
  unnamed: { th: "ยังไม่มีชื่อ", en: "No name yet" },
  score: { th: "คะแนน", en: "score" },
  noScore: { th: "ยังไม่มีคะแนน", en: "no score yet" },
  nothing: { th: "ไม่มีรายการที่ตรงกับที่เลือก", en: "Nothing matches" },
  noneYet: {
    th: "ยังไม่มีตัวชี้วัด เพิ่มได้ที่ “เพิ่มตัวชี้วัด”",
    en: "There is no indicator yet. Add one above.",
  },
  showAll: { th: "แสดงทั้งหมด", en: "Show all" },
  more: { th: "แสดงอีก { $n } จาก { $left } รายการ", en: "Show { $n } more of { $left }" },
} satisfies Record<string, Phrase>;
