import type { Phrase } from "../assessment/text/phrase";

/** What the help says of `status`. */
export const statusHelp = {
  status: {
    th: "บอกว่าแบบประเมินพร้อมเพียงใดทีละข้อ หัวข้อ และหมวด และใครมีงานใดเหลือ (ข้อเท็จจริงเท่านั้น ไม่คำนวณคะแนนหมวด 1 ถึง 6)",
    en: "say how far the self-assessment has come, by item, topic and category, and who has what left to do (facts alone: Categories 1 to 6 are not scored)",
  },
  file: { th: "ไฟล์ .xlsx ของแบบประเมิน หรือ - สำหรับข้อมูลที่ส่งต่อมา", en: "the .xlsx file of the self-assessment; - for what is piped in" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What `status` prints. */
export const statusSaid = {
  title: { th: "ความพร้อมของแบบประเมิน PMQA 4.0 · ปีงบประมาณ พ.ศ. { $year }", en: "How far the PMQA 4.0 self-assessment has come · fiscal year { $year }" },
  indicators: { th: "พร้อม { $ready }/{ $total } ตัวชี้วัด", en: "{ $ready } of { $total } indicators ready" },
  total: { th: "คะแนนเฉลี่ย { $total }", en: "mean score { $total }" },
  provisional: { th: "คะแนนเฉลี่ย { $total } (ยังไม่สมบูรณ์)", en: "mean score { $total } (provisional)" },
  none: {
    th: "สมุดงานนี้ยังไม่มีแผ่นงานของหมวด 1 ถึง 6",
    en: "This workbook has no sheets of Categories 1 to 6 yet.",
  },
  links: { th: "คำตอบที่กล่าวถึงตัวชี้วัดหมวด 7", en: "Answers that speak of indicators of Category 7" },
  confirmed: { th: "มีผู้ยืนยัน", en: "confirmed" },
  suggested: { th: "เห็นจาก “{ $words }” รอผู้ยืนยัน", en: "seen by “{ $words }”, to be confirmed" },
  byThing: { th: "เห็นจากสิ่งที่หมายเหตุระบุชื่อไว้ รอผู้ยืนยัน", en: "seen by a thing that its note names, to be confirmed" },
  differs: { th: "ต่างกัน (คำตอบ / ตัวชี้วัด): { $said }", en: "differs (answer / indicator): { $said }" },
  unmentioned: {
    th: "ตัวชี้วัดที่คะแนนต่ำกว่าเมื่อถึงเป้าหมายพอดี และไม่เห็นว่าคำตอบใดกล่าวถึง",
    en: "Indicators scored below a target just reached, of which no answer is seen to speak",
  },
  score: { th: "คะแนน { $score }", en: "score { $score }" },
} as const satisfies Readonly<Record<string, Phrase>>;
