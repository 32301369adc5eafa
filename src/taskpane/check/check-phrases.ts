import type { Phrase } from "../../assessment/text/phrase";

export const checkPhrases = {
  title: { th: "ผลการตรวจ", en: "What was found" },
  again: { th: "ตรวจอีกครั้ง", en: "Check again" },
  checked: {
    th: "ตรวจแล้ว พบข้อสังเกต { $n } รายการ",
    en: "{ $n -> [0] Checked: nothing found. [one] Checked: 1 finding. *[other] Checked: { $n } findings. }",
  },
  highlight: { th: "ไฮไลต์ในแผ่นงาน", en: "Highlight in the sheet" },
  highlighted: { th: "ไฮไลต์ข้อสังเกตในแผ่นงานแล้ว", en: "The findings are highlighted in the sheet." },
  cleared: { th: "ล้างไฮไลต์แล้ว รูปแบบเซลล์กลับเป็นเหมือนเดิม", en: "The highlights are gone; the cells look as they did before." },
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
