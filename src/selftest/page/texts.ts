import type { Phrase } from "../../assessment/text/phrase";

/** What the page says, Thai first. */
export const selftestTexts = {
  title: { th: "แบบทดสอบ Excel สำหรับ PMQA 4.0", en: "Self-test of this Excel for PMQA 4.0" },
  intro: {
    th: "แบบทดสอบนี้ดูว่า Excel ของท่านทำงานอย่างไร ใช้ได้เฉพาะในสมุดงานเปล่า แบบทดสอบเขียนลงแผ่นงานที่สร้างขึ้นเองเท่านั้น "
      + "แล้วลบออกเมื่อเสร็จ ไม่ส่งข้อมูลไปที่ใด ใช้เวลาประมาณ 5 นาที",
    en: "This finds out how your Excel behaves. It runs in an empty workbook only, writes on sheets of its "
      + "own and deletes them afterwards, and sends nothing anywhere. It takes about five minutes.",
  },
  all: { th: "ทุกข้อที่จะถาม และสิ่งที่แต่ละข้อทำกับสมุดงาน", en: "All it asks, and what each question does to the workbook" },
  name: { th: "ชื่อของ Excel นี้ในรายงาน (ไม่ใส่ก็ได้)", en: "What to call this Excel in the report (may be left empty)" },
  begin: { th: "เริ่ม", en: "Begin" },
  step: { th: "โปรดทำขั้นตอนนี้", en: "Please do this" },
  done: { th: "ทำแล้ว", en: "Done" },
  skip: { th: "ข้าม", en: "Skip" },
  finished: {
    th: "เสร็จแล้ว โปรดคัดลอกรายงานนี้และส่งให้ผู้ดูแลด้วยตนเอง",
    en: "That is all. Please copy this report and send it to the maintainers yourself.",
  },
  surprising: { th: "คำตอบที่ไม่มีใครคาดไว้ (มีประโยชน์มาก)", en: "Answers that nobody expected (most useful)" },
  failed: { th: "ข้อที่ถามไม่สำเร็จ", en: "Questions that failed" },
  left: { th: "แผ่นงานที่ลบไม่ได้ โปรดลบเอง", en: "Sheets that could not be deleted: please delete them" },
  report: { th: "รายงาน", en: "Report" },
  copy: { th: "คัดลอก", en: "Copy" },
  copied: { th: "คัดลอกแล้ว", en: "Copied." },
  copyByHand: { th: "เลือกข้อความไว้ให้แล้ว กด Ctrl+C (Mac: ⌘C) เพื่อคัดลอก", en: "The text is selected: press Ctrl+C (Mac: ⌘C) to copy it." },
  outside: { th: "หน้านี้ทำงานใน Excel เท่านั้น", en: "This page works inside Excel only." },
  broken: { th: "แบบทดสอบทำต่อไม่ได้ โปรดส่งข้อความนี้ให้ผู้ดูแล", en: "The self-test cannot go on. Please send these words to the maintainers." },
} as const satisfies Readonly<Record<string, Phrase>>;
