import type { Phrase } from "../../assessment/text/phrase";

/** What the page says on which a form comes in, up to what is done with it. */
export const importPhrases = {
  back: { th: "กลับไปที่เริ่มต้น", en: "Back to Start" },
  again: { th: "เลือกใหม่", en: "Choose another" },
  intro: {
    th: "รับไฟล์ PDF ของแบบประเมิน (ไม่ใช่ภาพสแกน) สมุดงาน .xlsx ข้อมูล .json ข้อความ .txt และตาราง .csv อ่านในเครื่องนี้ ยังไม่มีอะไรลงในแผ่นงาน",
    en: "Takes the form as PDF (not a scan), workbooks (.xlsx), data (.json), text (.txt) and "
      + "tables (.csv). It is read on this computer, and nothing goes into the sheet yet.",
  },
  choose: { th: "เลือกไฟล์", en: "Choose a file" },
  pasteLabel: { th: "หรือวางข้อความที่คัดลอกจากแบบประเมิน", en: "Or paste text that was copied from the form" },
  pasteHint: {
    th: "คัดลอกทั้งหมด (Ctrl+A, Ctrl+C) จากไฟล์ที่เปิดอยู่ แล้ววางที่นี่ (Ctrl+V)",
    en: "Copy all of it (Ctrl+A, Ctrl+C) where it is open, and paste it here (Ctrl+V).",
  },
  readText: { th: "อ่านข้อความ", en: "Read the text" },
  pasted: { th: "ข้อความที่วาง", en: "pasted text" },
  failed: { th: "อ่านไม่สำเร็จ", en: "It could not be read." },
  reading: { th: "กำลังอ่าน { $name }", en: "Reading { $name }" },
  pages: { th: "หน้า { $done } จาก { $total }", en: "page { $done } of { $total }" },
  stop: { th: "หยุด", en: "Stop" },
  stopped: { th: "หยุดอ่านแล้ว ไม่มีอะไรเปลี่ยน", en: "Stopped. Nothing has changed." },
  read: { th: "อ่าน { $name } แล้ว", en: "{ $name } is read." },
  year: { th: "ปีงบประมาณ", en: "Fiscal year" },
  agency: { th: "หน่วยงาน", en: "Agency" },
  agencyType: { th: "ประเภทหน่วยงาน", en: "Agency type" },
  indicators: { th: "ตัวชี้วัด", en: "Indicators" },
  notSaid: { th: "ไม่ได้ระบุ", en: "not said" },
} satisfies Record<string, Phrase>;

/** What it says of what a form that was read should be looked at for. */
export const lookPhrases = {
  readTitle: { th: "สิ่งที่อ่านได้", en: "What was read" },
  agrees: { th: "ร้อยละและคะแนนที่พิมพ์ไว้ตรงกับที่คำนวณได้ทุกค่า", en: "Every percentage and score it states is what its own figures come to." },
  nothingStated: { th: "ไม่มีร้อยละหรือคะแนนพิมพ์ไว้ให้เทียบ", en: "It states no percentages or scores to compare with." },
  differs: {
    th: "ค่าที่พิมพ์ไว้ไม่ตรงกับที่คำนวณได้ ({ $n })",
    en: "{ $n -> [one] A stated figure is not what is computed ({ $n }) *[other] Stated figures are not what is computed ({ $n }) }",
  },
  differsText: {
    th: "แบบฟอร์มคำนวณเองเสมอ ค่าที่พิมพ์ไว้ไม่ถูกนำเข้า",
    en: "The form computes by itself: what was stated does not come in.",
  },
  success: { th: "% ความสำเร็จ", en: "success" },
  score: { th: "คะแนน", en: "score" },
  "topic-score": { th: "คะแนนหัวข้อ", en: "topic score" },
  stated: { th: "พิมพ์ไว้ { $stated } คำนวณได้ { $computed }", en: "states { $stated }, computed { $computed }" },
  notComputed: { th: "พิมพ์ไว้ { $stated } คำนวณไม่ได้", en: "states { $stated }, cannot be computed" },
  joins: { th: "ไม่แน่ใจว่ามีเว้นวรรคหรือไม่ ({ $n })", en: "Not sure whether there is a blank ({ $n })" },
  joinsText: {
    th: "ข้อความขึ้นบรรทัดใหม่ตรงนี้ จึงไม่รู้ว่าเดิมเว้นวรรคหรือไม่ แก้ในแผ่นงานได้หลังนำเข้า",
    en: "A line ended here, which leaves no trace of a blank. You can mend it in the sheet once it is in.",
  },
  withBlank: { th: "ใส่เว้นวรรค", en: "joined with a blank" },
  withoutBlank: { th: "ต่อติดกัน", en: "joined without" },
  unplaced: { th: "ข้อความที่ไม่รู้ว่าอยู่ช่องใด ({ $n })", en: "Texts that have no place ({ $n })" },
  unplacedText: {
    th: "ไม่ถูกนำเข้า คัดลอกไปวางในช่องที่ควรอยู่",
    en: "These do not come in. Copy each to where it belongs.",
  },
  page: { th: "หน้า { $page }", en: "page { $page }" },
  line: { th: "บรรทัด { $line }", en: "line { $line }" },
  afterItem: { th: "หลังข้อ { $item }", en: "after item { $item }" },
  copy: { th: "คัดลอก", en: "Copy" },
  copyThis: { th: "คัดลอก “{ $text }”", en: "Copy “{ $text }”" },
  copied: { th: "คัดลอกแล้ว", en: "Copied." },
  notCopied: { th: "คัดลอกไม่ได้ เลือกข้อความแล้วกด Ctrl+C", en: "It could not be copied. Select the text and press Ctrl+C." },
  more: { th: "แสดงอีก { $n } รายการ", en: "Show { $n } more" },
} satisfies Record<string, Phrase>;

/** What it says of tables that are no form. */
export const tablePhrases = {
  title: { th: "ตารางใน { $name }", en: "The table in { $name }" },
  text: {
    th: "ไฟล์นี้ไม่ใช่แบบฟอร์มของส่วนเสริม ตรวจว่าแต่ละคอลัมน์คืออะไร",
    en: "This file is no form of the add-in’s. Look at what each column is.",
  },
  which: { th: "ตาราง", en: "Table" },
  sheet: { th: "{ $name } ({ $rows } แถว)", en: "{ $name } ({ $rows } rows)" },
  year: { th: "ตัวเลขเป็นของปีงบประมาณ (พ.ศ.)", en: "Fiscal year of the figures (Buddhist era)" },
  goOn: { th: "ต่อไป: { $n } รายการ", en: "{ $n -> [one] Go on with one indicator *[other] Go on with { $n } indicators }" },
} satisfies Record<string, Phrase>;
