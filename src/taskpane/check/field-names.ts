import type { Field } from "../../assessment/form/place";
import { say, type Language, type Phrase } from "../../assessment/text/phrase";

type Named = Exclude<Field, `result.${number}`>;

const names: Readonly<Record<Named, Phrase>> = {
  agency: { th: "หน่วยงาน", en: "agency" },
  fiscalYear: { th: "ปีงบประมาณ", en: "fiscal year" },
  agencyType: { th: "ประเภทหน่วยงาน", en: "agency type" },
  item: { th: "ข้อ", en: "item" },
  name: { th: "ตัวชี้วัด", en: "indicator" },
  direction: { th: "ทิศทาง", en: "direction" },
  target: { th: "ค่าเป้าหมาย", en: "target" },
  unit: { th: "หน่วย", en: "unit" },
  success: { th: "% ความสำเร็จ", en: "% success" },
  note: { th: "หมายเหตุ", en: "note" },
  score: { th: "คะแนน", en: "score" },
  option: { th: "ประเด็น", en: "option" },
  tick: { th: "มี", en: "tick" },
  evidence: { th: "หลักฐาน", en: "evidence" },
  owner: { th: "ผู้รับผิดชอบ", en: "owner" },
  state: { th: "สถานะหลักฐาน", en: "state of the evidence" },
  answer: { th: "คำตอบ", en: "answer" },
  links: { th: "ตัวชี้วัดหมวด 7 ที่เกี่ยวข้อง", en: "linked indicators" },
  given: { th: "คะแนนที่ได้รับ", en: "score given" },
  toDevelop: { th: "ประเด็นการพัฒนา", en: "what to develop" },
  toFocus: { th: "การดำเนินงานที่ควรมุ่งเน้น", en: "what to focus on" },
};

const result: Phrase = { th: "ผลปี { $year }", en: "result of { $year }" };

const isNamed = (field: Field): field is Named => field in names;

/** A column of the form in words. */
export const fieldName = (field: Field, language: Language): string =>
  isNamed(field) ? say(names[field], language) : say(result, language, { year: field.slice("result.".length) });
