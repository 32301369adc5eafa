import type { Phrase } from "../../assessment/text/phrase";

export const unreadablePhrases = {
  title: { th: "อ่านแบบฟอร์มในแผ่นงาน “{ $sheet }” ไม่ได้", en: "The form on sheet “{ $sheet }” cannot be read" },
  mendText: {
    th: "แบบฟอร์มยังอยู่ครบ เพียงแต่ข้อความที่ใช้ระบุคอลัมน์หรือปีถูกพิมพ์ทับหรือลบไป กดปุ่มเพื่อใส่ข้อความเดิมคืน เซลล์อื่นจะไม่ถูกแตะต้อง",
    en: "The form is there; only what tells its columns or its year was typed over or emptied. The button writes that back and touches no other cell.",
  },
  mendCell: {
    th: "{ $address }: { $held -> [0] ว่าง *[other] “{ $text }” } → “{ $entry }”",
    en: "{ $address }: { $held -> [0] empty *[other] “{ $text }” } → “{ $entry }”",
  },
  mend: { th: "ใส่ข้อความเดิมคืน", en: "Put it back" },
  mended: { th: "ใส่ข้อความเดิมคืนแล้ว", en: "It is back." },
  columnsNext: {
    th: "หากลบคอลัมน์ไป ให้กด Ctrl+Z ใน Excel เพื่อนำคอลัมน์กลับมา หากเปลี่ยนชื่อหรือย้ายหัวคอลัมน์ "
      + "ให้พิมพ์หัวคอลัมน์เดิมไว้เหนือคอลัมน์นั้น แล้วหน้านี้จะเปลี่ยนเอง",
    en: "If columns were deleted, press Ctrl+Z in Excel to bring them back. If headings were renamed "
      + "or moved, type them above their columns again; this page then goes by itself.",
  },
  yearNext: {
    th: "พิมพ์ปีงบประมาณเป็นพุทธศักราช 4 หลัก เช่น { $year } ไว้ที่หัวแบบฟอร์ม แล้วหน้านี้จะเปลี่ยนเอง",
    en: "Type the fiscal year at the head of the form, four digits of the Buddhist era such as { $year }; this page then goes by itself.",
  },
  goToCell: { th: "ไปที่เซลล์ { $address }", en: "Go to cell { $address }" },
  readAgain: { th: "อ่านอีกครั้ง", en: "Read again" },
  formsChoose: { th: "มีแบบฟอร์มหลายแผ่นงาน กำลังเปิด", en: "This workbook has several forms; open is" },
  form: { th: "{ $sheet } (ปี { $year })", en: "{ $sheet } ({ $year })" },
  unreadable: { th: "{ $sheet } (อ่านไม่ได้)", en: "{ $sheet } (cannot be read)" },
  opened: { th: "เปิดแบบฟอร์มในแผ่นงาน “{ $sheet }” แล้ว", en: "The form on sheet “{ $sheet }” is open." },
} satisfies Record<string, Phrase>;
