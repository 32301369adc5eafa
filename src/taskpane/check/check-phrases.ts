import type { Phrase } from "../../assessment/text/phrase";

export const checkPhrases = {
  title: { th: "ผลการตรวจ", en: "What was found" },
  again: { th: "ตรวจอีกครั้ง", en: "Check again" },
  checked: {
    th: "ตรวจแล้ว พบข้อสังเกต { $n } รายการ",
    en: "{ $n -> [0] Checked: nothing found. [one] Checked: 1 finding. *[other] Checked: { $n } findings. }",
  },
  mark: { th: "ไฮไลต์ข้อสังเกตในแผ่นงาน", en: "Highlight the findings in the sheet" },
  marked: {
    th: "ไฮไลต์ข้อสังเกตในแผ่นงานแล้ว ไฮไลต์จะหายเองเมื่อแก้เซลล์นั้น",
    en: "The findings are highlighted in the sheet; each goes out when its cell is changed.",
  },
  cleared: { th: "ล้างไฮไลต์แล้ว รูปแบบเซลล์กลับเป็นเหมือนเดิม", en: "The highlights are gone; the cells look as they did before." },
  light: { th: "แสดงช่องที่ยังว่างด้วยสีเสมอ", en: "Always colour what is still missing" },
  lightsOn: {
    th: "ช่องที่ยังว่างในแถวที่เริ่มกรอกจะมีสีทันที แม้เปิดไฟล์โดยไม่มีส่วนเสริม",
    en: "What is missing in rows that were begun is coloured at once, also where the file is opened without the add-in.",
  },
  lightsOff: { th: "ไม่แสดงสีช่องที่ยังว่างแล้ว", en: "What is missing is coloured no more." },
  show: { th: "แสดง", en: "Show" },
  all: { th: "ทั้งหมด", en: "All" },
  place: { th: "แถว { $row } · { $field }", en: "Row { $row } · { $field }" },
  goTo: { th: "ไปที่เซลล์", en: "Go to the cell" },
  why: { th: "เพราะอะไร", en: "Why it matters" },
  fixed: { th: "แก้แล้ว", en: "Fixed." },
  fixAll: { th: "แก้แบบเดียวกันทั้ง { $n } รายการ", en: "Fix all { $n } like this" },
  allFixed: { th: "แก้แล้ว { $n } รายการ", en: "{ $n } fixed." },
  nothingTitle: { th: "ไม่พบข้อสังเกต", en: "Nothing was found" },
  nothingText: { th: "ทุกข้อที่กรอกผ่านการตรวจทั้งหมด", en: "All that is filled in passes every check." },
  filteredTitle: { th: "ไม่มีข้อสังเกตระดับนี้", en: "There are none of this severity" },
  filteredText: { th: "เลือก “ทั้งหมด” เพื่อดูระดับอื่น", en: "Choose “All” to see the others." },
  topic: { th: "หัวข้อ { $topic }", en: "Topic { $topic }" },
  elsewhere: { th: "ส่วนอื่นของแผ่นงาน", en: "Elsewhere on the sheet" },
  ready: { th: "พร้อม { $ready } จาก { $total }", en: "{ $ready } of { $total } ready" },
  readyHint: {
    th: "นับตัวชี้วัดที่คิดคะแนนได้และไม่มีสิ่งที่ต้องแก้ไข รวมข้อบังคับที่ยังว่าง",
    en: "Counts indicators that have a score and no error; required items still empty count as not ready.",
  },
  none: { th: "ไม่มีข้อสังเกต", en: "nothing found" },
  more: { th: "แสดงอีก { $n } จาก { $left } รายการ", en: "Show { $n } more of { $left }" },
} satisfies Record<string, Phrase>;
