import type { Phrase } from "../../../assessment/text/phrase";
import type { MadeOfPaste } from "./pasted-text";

export const editorPhrases = {
  answer: { th: "คำตอบ", en: "Answer" },
  count: { th: "{ $n } จาก { $limit } อักขระ", en: "{ $n } of { $limit } characters" },
  printed: { th: "ตัวนับบนแบบพิมพ์: { $n }", en: "the printed counter: { $n }" },
  over: { th: "เกิน { $n } อักขระ", en: "{ $n -> [one] 1 character *[other] { $n } characters } too many" },
  toLimit: { th: "เลือกส่วนที่เกิน", en: "Select what is beyond" },
  saved: { th: "อยู่ในแผ่นงานแล้ว", en: "In the sheet" },
  saving: { th: "กำลังบันทึก…", en: "Saving…" },
  unsaved: { th: "ยังไม่บันทึก", en: "Not saved yet" },
  notSaved: { th: "ยังไม่ได้เขียนลงแผ่นงาน:", en: "Not in the sheet:" },
  undo: { th: "เลิกทำในคำตอบ", en: "Undo in the answer" },
  redo: { th: "ทำซ้ำในคำตอบ", en: "Redo in the answer" },
  copy: { th: "คัดลอกคำตอบ", en: "Copy the answer" },
  copied: { th: "คัดลอกคำตอบข้อ { $item } แล้ว วางในแบบฟอร์มบนเว็บได้", en: "The answer of { $item } is copied: paste it into the web form." },
  notCopied: {
    th: "Excel ในเครื่องนี้ไม่ให้ส่วนเสริมคัดลอก เลือกข้อความแล้วกด Ctrl+C แทน",
    en: "This Excel lets no add-in copy: select the text and press Ctrl+C.",
  },
  theirs: {
    th: "มีผู้แก้คำตอบนี้ในแผ่นงานระหว่างที่ท่านพิมพ์ ยังไม่มีข้อความใดถูกเขียนทับ ข้อความในแผ่นงานคือ",
    en: "Somebody changed this answer in the sheet while you typed. Nothing was written over. The sheet has:",
  },
  theirsBlank: { th: "ว่าง", en: "blank" },
  keepOwn: { th: "ใช้ข้อความของฉัน", en: "Keep mine" },
  keepTheirs: { th: "ใช้ข้อความในแผ่นงาน", en: "Keep the sheet’s" },
  keys: { th: "Ctrl+Z เลิกทำในคำตอบ · Ctrl+Y ทำซ้ำ", en: "Ctrl+Z undoes in the answer, Ctrl+Y redoes" },
} satisfies Record<string, Phrase>;

/** What is told of what pasting made plain. */
export const madeOfPastePhrases: Readonly<Record<MadeOfPaste, Phrase>> = {
  mended: { th: "ซ่อมอักขระที่เสียจาก PDF แล้ว", en: "Broken characters of a PDF were repaired." },
  table: { th: "ตารางกลายเป็นข้อความที่คั่นด้วยแท็บ", en: "The table became text, its cells apart by tabs." },
  picture: { th: "รูปภาพวางในคำตอบไม่ได้ จึงไม่ได้วาง ให้แนบเป็นหลักฐาน", en: "An answer holds no pictures: attach them as evidence." },
  formatting: { th: "ตัวหนา สี และรูปแบบอื่นไม่ได้วางมาด้วย", en: "Bold, colours and other formats were left out." },
};
