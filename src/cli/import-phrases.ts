import type { Phrase } from "../assessment/text/phrase";

/** What `import` prints of Categories 1 to 6. */
export const importedAnswers = {
  done: {
    th: "นำเข้าคำตอบ { $count } ข้อ ของหมวด { $categories } ไว้ที่ { $file } แล้ว",
    en: "The answers to { $count } items of Categories { $categories } are in { $file }.",
  },
  year: {
    th: "ข้อความของหมวด 1–6 ไม่บอกปี จึงใช้แบบของปีงบประมาณ { $year }",
    en: "The text of Categories 1 to 6 names no year: it is taken as the form of fiscal year { $year }.",
  },
  ticks: {
    th: "ต้นฉบับไม่บอกว่าประเด็นใดมี (ข้อความที่คัดลอกมาและ PDF ไม่มีเครื่องหมายที่อ่านได้) จึงเว้นไว้ { $count } ประเด็น ให้ทำเครื่องหมายเอง",
    en: "Which options are ticked is not said (neither copied text nor a PDF has ticks that can be read): { $count } are left open, for you to tick.",
  },
  joins: {
    th: "ต่อบรรทัดในคำตอบ { $all } แห่ง ไม่แน่ใจ { $count } แห่งว่ามีเว้นวรรคหรือขึ้นย่อหน้าหรือไม่ ตรวจดูคำตอบของข้อ:",
    en: "{ $all } ends of lines within answers were joined or kept; of { $count } it is not "
      + "sure whether a blank or a paragraph belongs there. Look at the answers to:",
  },
  counts: {
    th: "จำนวนอักขระที่พิมพ์ไว้ในแบบต่างจากที่อ่านได้ { $count } ข้อ เปรียบเทียบคำตอบกับต้นฉบับ:",
    en: "In { $count } items the printed number of characters differs from what was read. Compare these answers with the original:",
  },
  count: {
    th: "ข้อ { $item }: แบบพิมพ์ว่า { $printed } อ่านได้ { $read } (ไม่นับช่องว่าง)",
    en: "{ $item }: the form prints { $printed }, { $read } were read (white space apart)",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
