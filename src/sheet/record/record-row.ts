import { yearOfField, resultField, type ResultField } from "../../assessment/form/place";
import { sameText } from "../../assessment/text/glyphs";
import { say, type Language, type Phrase } from "../../assessment/text/phrase";

const resultParts = {
  record: { th: "การส่ง", en: "submission" },
  form: { th: "แบบฟอร์ม", en: "form" },
  indicator: { th: "ตัวชี้วัด", en: "indicator" },
  topic: { th: "หัวข้อ", en: "topic" },
  total: { th: "รวม", en: "total" },
  placeholder: { th: "ตัวชี้วัดที่ยังไม่กรอก", en: "indicator not begun" },
  stray: { th: "ข้อความนอกช่อง", en: "text out of place" },
  review: { th: "การทบทวน", en: "review" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Of Categories 1 to 6. */
const narrativeParts = {
  category: { th: "หมวด", en: "category" },
  item: { th: "ข้อ", en: "item" },
  option: { th: "ประเด็น", en: "option" },
  evidence: { th: "หลักฐาน", en: "evidence" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What a row of a submission's record is about. */
export const recordParts = { ...resultParts, ...narrativeParts } as const;

export type RecordPart = keyof typeof recordParts;

const resultFields = {
  "record-version": { th: "รุ่นของบันทึก", en: "version of the record" },
  "program": { th: "รุ่นของโปรแกรม", en: "version of the program" },
  "state": { th: "สถานะ", en: "state" },
  "agency": { th: "หน่วยงาน", en: "agency" },
  "fiscal-year": { th: "ปีงบประมาณ", en: "fiscal year" },
  "years": { th: "ปีที่รายงานผล", en: "years reported" },
  "agency-type": { th: "ประเภทหน่วยงาน", en: "type of agency" },
  "edition": { th: "เกณฑ์ของปี", en: "criteria of the year" },
  "form-version": { th: "รุ่นของแบบฟอร์ม", en: "version of the form" },
  "computed-in": { th: "คำนวณด้วย", en: "computed in" },
  "lines": { th: "บรรทัดของแบบฟอร์มที่ผิดไป", en: "lines of the form amiss" },
  "own-number": { th: "ข้อที่พิมพ์ในแถว", en: "item number in the row" },
  "name": { th: "ชื่อ", en: "name" },
  "direction": { th: "ทิศทาง", en: "direction" },
  "target": { th: "ค่าเป้าหมาย", en: "target" },
  "unit": { th: "หน่วย", en: "unit" },
  "note": { th: "หมายเหตุ", en: "note" },
  "success": { th: "% ความสำเร็จ", en: "percentage" },
  "score": { th: "คะแนน", en: "score" },
  "unscored": { th: "จำนวนที่ยังไม่มีคะแนน", en: "number without a score" },
  "success-formula": { th: "สูตร % ความสำเร็จ", en: "formula of the percentage" },
  "score-formula": { th: "สูตรคะแนน", en: "formula of the score" },
  "unscored-formula": { th: "สูตรจำนวนที่ยังไม่มีคะแนน", en: "formula of the number without a score" },
  "summary-formula": { th: "สูตรในสรุปคะแนน", en: "formula in the summary" },
  "text": { th: "ข้อความ", en: "text" },
  "code": { th: "รหัสรายการ", en: "code" },
  "kind": { th: "เรื่อง", en: "event" },
  "about": { th: "เกี่ยวกับ", en: "about" },
  "by": { th: "ผู้บันทึก", en: "by" },
  "date": { th: "วันที่", en: "date" },
  "comment": { th: "ความเห็น", en: "comment" },
  "finding": { th: "ข้อสังเกตที่ยอมรับ", en: "accepted finding" },
  "held": { th: "ข้อมูลขณะนั้น", en: "what it was about said then" },
  "takes-back": { th: "ถอนคืนรายการ", en: "takes back" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Of Categories 1 to 6. */
const narrativeFields = {
  "categories": { th: "หมวดที่มีแผ่นงานนอกจากหมวด 7", en: "categories with a sheet besides Category 7" },
  "answer": { th: "คำตอบ", en: "answer" },
  "owner": { th: "ผู้รับผิดชอบ", en: "owner" },
  "given-score": { th: "คะแนนที่ได้รับ", en: "score given" },
  "links": { th: "ตัวชี้วัดหมวด 7 ที่เกี่ยวข้อง", en: "linked indicators of Category 7" },
  "not-linked": { th: "ตัวชี้วัดหมวด 7 ที่ไม่เกี่ยวข้อง", en: "indicators of Category 7 said not to be linked" },
  "tick": { th: "มีหรือไม่มี", en: "tick" },
  "evidence": { th: "ชื่อไฟล์หรือลิงก์", en: "file or link" },
  "evidence-state": { th: "สถานะหลักฐาน", en: "state of the evidence" },
  "to-develop": { th: "ประเด็นการพัฒนา", en: "assessor's points to develop" },
  "to-focus": { th: "การดำเนินงานที่ควรมุ่งเน้นให้ความสำคัญ", en: "assessor's points to focus on" },
} as const satisfies Readonly<Record<string, Phrase>>;

const fixedFields = { ...resultFields, ...narrativeFields } as const;

/** What of its subject a row says; a year's result carries its year. */
export type RecordField = keyof typeof fixedFields | ResultField;

/** A row of a submission's record: one thing that was so when the submission was made. */
export interface RecordRow {
  readonly part: RecordPart;
  /** Which of its kind: "7.1.1-2", "7.1", an event's code; "" where there is but one. */
  readonly key: string;
  readonly field: RecordField;
  readonly text: string;
}

/** Whether a row says something of Categories 1 to 6, which the first version of the record does not know. */
export const isOfNarrative = ({ part, field }: RecordRow): boolean => part in narrativeParts || field in narrativeFields;

const resultName: Phrase = { th: "ผลปี { $year }", en: "result of { $year }" };

/** What a field is called. */
export function recordFieldName(field: RecordField, language: Language): string {
  const fixed = (fixedFields as Readonly<Record<string, Phrase>>)[field];
  return fixed === undefined ? say(resultName, language, { year: yearOfField(field as ResultField) ?? 0 }) : say(fixed, language);
}

const partsByName = new Map(Object.entries(recordParts).map(([part, { th }]) => [sameText(th), part as RecordPart]));
const fieldsByName = new Map(Object.entries(fixedFields).map(([field, { th }]) => [sameText(th), field as RecordField]));
const resultInWords = new RegExp(`^${sameText(say(resultName, "th", { year: "" }))}(\\d{4})$`);

/** The part that a cell names; undefined where it names none. */
export const recordPartIn = (text: string): RecordPart | undefined => partsByName.get(sameText(text));

/** The field that a cell names; undefined where it names none. */
export function recordFieldIn(text: string): RecordField | undefined {
  const same = sameText(text);
  const [, year] = resultInWords.exec(same) ?? [];
  return year === undefined ? fieldsByName.get(same) : resultField(Number(year));
}
