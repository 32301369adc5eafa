import type { Phrase } from "../../assessment/text/phrase";

/** What the page says of Categories 1 to 6 that come in. */
export const answersPhrases = {
  title: { th: "หมวด 1–6 ที่นำเข้า", en: "Categories 1 to 6 that come in" },
  all: { th: "เมื่อมีข้อความอยู่แล้ว (ทุกข้อในหมวด 1–6)", en: "Where something is filled in already (all of Categories 1 to 6)" },
  one: { th: "เมื่อมีข้อความอยู่แล้วที่ { $of }", en: "Where something is filled in already at { $of }" },
  nowhere: { th: "แผ่นงานของหมวดนี้ไม่มีแถวของเรื่องนี้แล้ว จึงไม่นำเข้า", en: "The category’s sheet has no rows for this any more, so it does not come in." },
  ofOption: { th: "ประเด็นที่ { $n } { $field }", en: "option { $n } { $field }" },
  field_answer: { th: "คำตอบ", en: "answer" },
  field_owner: { th: "ผู้รับผิดชอบคำตอบ", en: "who writes it" },
  field_score: { th: "คะแนนที่ได้รับ", en: "score given" },
  field_tick: { th: "เครื่องหมาย “มี”", en: "tick" },
  field_evidence: { th: "หลักฐาน", en: "evidence" },
  field_toDevelop: { th: "ประเด็นการพัฒนา (ผู้ประเมิน)", en: "what to develop (assessor)" },
  field_toFocus: { th: "การดำเนินงานที่ควรมุ่งเน้น (ผู้ประเมิน)", en: "what to focus on (assessor)" },
  count: { th: "คำตอบหมวด 1–6", en: "Answers of Categories 1–6" },
  ticksOpen: {
    th: "ต้นฉบับไม่บอกว่าประเด็นใดมี (ข้อความที่คัดลอกมาและ PDF ไม่มีเครื่องหมายที่อ่านได้) จึงเว้นไว้ ให้ทำเครื่องหมายเอง",
    en: "Which options are ticked is not said (neither copied text nor a PDF has ticks that can be read): they are left open, for you to tick.",
  },
  otherCounts: {
    th: "จำนวนอักขระที่พิมพ์ไว้ต่างจากที่อ่านได้ ({ $n })",
    en: "{ $n -> [one] An answer is not as long as printed ({ $n }) *[other] Answers are not as long as printed ({ $n }) }",
  },
  otherCountsText: { th: "เปรียบเทียบคำตอบเหล่านี้กับต้นฉบับ", en: "Compare these answers with the original." },
  otherCount: { th: "พิมพ์ว่า { $printed } อ่านได้ { $read } (ไม่นับช่องว่าง)", en: "prints { $printed }, { $read } were read (white space apart)" },
  keptLine: { th: "ขึ้นบรรทัดใหม่", en: "kept as a new line" },
  willWrite: {
    th: "เขียนในหมวด 1–6 { $n } รายการ ทับ { $fields } ช่อง",
    en: "{ $n -> [one] 1 part *[other] { $n } parts } of Categories 1 to 6 written, { $fields -> [one] 1 field *[other] { $fields } fields } overwritten",
  },
  willMake: { th: "สร้างแผ่นงานหมวด 1–6 { $n } แผ่น", en: "{ $n -> [one] 1 category’s sheet *[other] { $n } categories’ sheets } made" },
  unchanged: { th: "หมวด 1–6 ไม่มีอะไรต้องเขียน { $n } รายการ", en: "{ $n } of Categories 1 to 6 with nothing to write" },
  done: { th: "หมวด 1–6: เขียน { $written } รายการ สร้างแผ่นงาน { $sheets } แผ่น", en: "Categories 1 to 6: { $written } written, { $sheets } sheets made." },
  rolled: {
    th: "คำตอบหมวด 1–6 ของปีก่อน พร้อมเครื่องหมาย “มี” และหลักฐาน { $n } ข้อ รอยืนยัน",
    en: "{ $n } answers of Categories 1 to 6 are last year’s, with their ticks and evidence, until confirmed.",
  },
  rolledLeft: {
    th: "คะแนนที่ได้รับและความเห็นของผู้ประเมิน { $n } รายการไม่ได้ยกมา",
    en: "{ $n } scores that were given and assessors’ texts stay behind.",
  },
} satisfies Record<string, Phrase>;
