import { indicatorNumbers } from "../assessment/form/identity";
import type { Input } from "../assessment/form/figure";
import { yearOfField, type Field, type Place, type ResultField } from "../assessment/form/place";
import { subjectOfEdit, type NarrativeEdit } from "../assessment/narrative/narrative-edit";
import type { NewReviewEvent, ReviewSubject } from "../assessment/form/review-event";
import type { Fix } from "../assessment/rules/rule";
import type { Phrase } from "../assessment/text/phrase";
import type { Dialect } from "../sheet/layout/formulas";
import { itemOfRow, rowOf } from "../sheet/read/form-reading";
import type { ReadForm } from "./open-form";
import type { StepName } from "./step-name";

type Named = Exclude<Field, ResultField>;

/** What can be typed or emptied. The values are the indicator and, of a result, the year. */
const cells: Readonly<Record<Named | "result", Phrase>> = {
  agency: { th: "หน่วยงาน", en: "the agency" },
  fiscalYear: { th: "ปีงบประมาณ", en: "the fiscal year" },
  agencyType: { th: "ประเภทหน่วยงาน", en: "the agency type" },
  item: { th: "เลขข้อ { $of }", en: "the item number of { $of }" },
  name: { th: "ชื่อตัวชี้วัด { $of }", en: "the name of { $of }" },
  direction: { th: "ทิศทาง { $of }", en: "the direction of { $of }" },
  target: { th: "ค่าเป้าหมาย { $of }", en: "the target of { $of }" },
  unit: { th: "หน่วย { $of }", en: "the unit of { $of }" },
  success: { th: "% ความสำเร็จ { $of }", en: "the success of { $of }" },
  note: { th: "หมายเหตุ { $of }", en: "the note of { $of }" },
  score: { th: "คะแนน { $of }", en: "the score of { $of }" },
  option: { th: "ประเด็นของ { $of }", en: "an option of { $of }" },
  tick: { th: "เครื่องหมาย “มี” ของ { $of }", en: "a tick of { $of }" },
  evidence: { th: "หลักฐานของ { $of }", en: "evidence of { $of }" },
  owner: { th: "ผู้รับผิดชอบของ { $of }", en: "the owner of { $of }" },
  state: { th: "สถานะหลักฐานของ { $of }", en: "the state of the evidence of { $of }" },
  answer: { th: "คำตอบของ { $of }", en: "the answer of { $of }" },
  links: { th: "ตัวชี้วัดหมวด 7 ที่เกี่ยวข้องของ { $of }", en: "the linked indicators of { $of }" },
  given: { th: "คะแนนที่ได้รับของ { $of }", en: "the score given to { $of }" },
  toDevelop: { th: "ประเด็นการพัฒนาของ { $of }", en: "what { $of } is to develop" },
  toFocus: { th: "การดำเนินงานที่ { $of } ควรมุ่งเน้น", en: "what { $of } should focus on" },
  result: { th: "ผลปี { $year } { $of }", en: "the result of { $year } of { $of }" },
};

const typed = ({ th, en }: Phrase): Phrase => ({ th: `กรอก${th}`, en: `typing ${en}` });
const emptied = ({ th, en }: Phrase): Phrase => ({ th: `ล้าง${th}`, en: `emptying ${en}` });

/** What people call what stands in a row: an indicator by its number, any other row by its item or by itself. */
export function nameOfRow({ reading, checked: { form: { indicators } } }: ReadForm, row: number): string {
  const at = indicators.findIndex((indicator) => indicator.row === row);
  return indicatorNumbers(indicators)[at] ?? itemOfRow(rowOf(reading, row)) ?? String(row);
}

const phrases = {
  add: { th: "เพิ่มตัวชี้วัดในข้อ { $item }", en: "adding an indicator under { $item }" },
  addMany: { th: "วางตัวชี้วัด { $n } รายการ", en: "{ $n -> [one] pasting 1 indicator *[other] pasting { $n } indicators }" },
  bringIn: { th: "นำเข้าตัวชี้วัด { $n } รายการ", en: "{ $n -> [one] importing 1 indicator *[other] importing { $n } indicators }" },
  bringInAnswers: {
    th: "นำเข้าหมวด 1–6 { $answers } รายการ{ $n -> [0] {\"\"} *[other] {\" \"}และตัวชี้วัด { $n } รายการ }",
    en: "importing { $answers -> [one] 1 part *[other] { $answers } parts } of Categories 1 to 6"
      + "{ $n -> [0] {\"\"} [one] {\" \"}and 1 indicator *[other] {\" \"}and { $n } indicators }",
  },
  move: { th: "ย้ายตัวชี้วัด { $of }", en: "moving the indicator { $of }" },
  remove: { th: "ลบตัวชี้วัด { $of }", en: "deleting the indicator { $of }" },
  fixes: { th: "แก้ไข { $n } รายการ", en: "{ $n -> [one] fixing 1 finding *[other] fixing { $n } findings }" },
  head: { th: "เปลี่ยนส่วนหัวของแบบฟอร์ม", en: "changing the form's head" },
  headings: { th: "คืนหัวคอลัมน์", en: "putting the column headings back" },
  turn: {
    th: "เปลี่ยนเป็น{ $dialect -> [functions] สูตรของส่วนเสริม *[native] สูตร Excel }",
    en: "turning into { $dialect -> [functions] functions of the add-in *[native] Excel formulas }",
  },
  mend: { th: "แก้ { $n } เซลล์ก่อนเปลี่ยนสูตร", en: "{ $n -> [one] mending 1 cell *[other] mending { $n } cells }" },
  form: { th: "สร้างแบบฟอร์มในแผ่นงาน “{ $sheet }”", en: "making the form on sheet “{ $sheet }”" },
  sheet: { th: "เพิ่มแผ่นงาน “{ $sheet }”", en: "adding the sheet “{ $sheet }”" },
  categories: { th: "เพิ่มแผ่นงานหมวด 1–6", en: "{ $n -> [one] adding a category’s sheet *[other] adding the sheets of { $n } categories }" },
  narrative: {
    th: "แก้ไข{ $set -> [answer] คำตอบ [tick] เครื่องหมาย “มี” [evidence] หลักฐาน [owner] ผู้รับผิดชอบ [score] คะแนนที่ได้รับ "
      + "[links] ตัวชี้วัดที่เกี่ยวข้อง [many] คำตอบและหลักฐาน *[other] ความเห็นผู้ประเมิน }ของ { $of }",
    en: "changing { $set -> [answer] the answer [tick] a tick [evidence] the evidence [owner] the owner [score] the score "
      + "given [links] the linked indicators [many] answers and evidence *[other] the assessor’s remark } of { $of }",
  },
  review: {
    th: "{ $kind -> [reviewed] ทบทวน [question] ถามเรื่อง [answer] ตอบเรื่อง [withdrawn] ถอนคืนบันทึกของ "
      + "*[waived] ยอมรับข้อสังเกตของ }{ $of -> [form] ทั้งแบบฟอร์ม *[other] { \" \" }{ $of } }",
    en: "{ $kind -> [reviewed] the review of [question] the question about [answer] the answer about [withdrawn] taking "
      + "back a note about *[waived] accepting a finding of } { $of -> [form] the whole form *[other] { $of } }",
  },
  protect: { th: "ป้องกันแผ่นงาน", en: "protecting the sheet" },
  unprotect: { th: "ยกเลิกการป้องกันแผ่นงาน", en: "unprotecting the sheet" },
  light: { th: "แสดงช่องที่ยังว่างด้วยสี", en: "colouring what is missing" },
  unlight: { th: "เลิกแสดงช่องที่ยังว่างด้วยสี", en: "colouring what is missing no more" },
  mark: { th: "ไฮไลต์ข้อสังเกต", en: "highlighting the findings" },
  unmark: { th: "ล้างไฮไลต์ข้อสังเกต", en: "clearing the highlights" },
} satisfies Record<string, Phrase>;

/** The form has no number of its own: the phrase says what it is. */
const formName = "form";

function nameOfSubject(about: ReviewSubject, titles: ReadonlyMap<string, { readonly number: string }>): string {
  switch (about.of) {
    case "indicator": return titles.get(about.indicator)?.number ?? about.indicator;
    case "item": return about.item;
    case "category": return `หมวด ${about.category}`;
    case "topic": return about.topic;
    case "form": return formName;
  }
}

/** The names of the steps that a session remembers. */
export const stepNames = {
  type(form: ReadForm, { row, field }: Place, input: Input): StepName {
    const year = yearOfField(field);
    const cell = cells[year === undefined ? field as Named : "result"];
    return { phrase: (input === null ? emptied : typed)(cell), values: { of: nameOfRow(form, row), ...(year === undefined ? {} : { year }) } };
  },
  add: (item: string): StepName => ({ phrase: phrases.add, values: { item } }),
  addMany: (n: number): StepName => ({ phrase: phrases.addMany, values: { n } }),
  bringIn: (n: number, answers: number): StepName =>
    (answers === 0 ? { phrase: phrases.bringIn, values: { n } } : { phrase: phrases.bringInAnswers, values: { n, answers } }),
  move: (form: ReadForm, row: number): StepName => ({ phrase: phrases.move, values: { of: nameOfRow(form, row) } }),
  remove: (form: ReadForm, row: number): StepName => ({ phrase: phrases.remove, values: { of: nameOfRow(form, row) } }),
  /** A fix says itself what it does; of several it is said how many they are. */
  fix: ([fix, ...others]: readonly Fix[]): StepName =>
    (fix === undefined || others.length > 0 ? { phrase: phrases.fixes, values: { n: others.length + 1 } }
      : { phrase: fix.label, ...(fix.values === undefined ? {} : { values: fix.values }) }),
  head: { phrase: phrases.head },
  headings: { phrase: phrases.headings },
  turn: (dialect: Dialect): StepName => ({ phrase: phrases.turn, values: { dialect } }),
  mend: (n: number): StepName => ({ phrase: phrases.mend, values: { n } }),
  form: (sheet: string): StepName => ({ phrase: phrases.form, values: { sheet } }),
  sheet: (sheet: string): StepName => ({ phrase: phrases.sheet, values: { sheet } }),
  categories: (n: number): StepName => ({ phrase: phrases.categories, values: { n } }),
  /** Edits of several things are named by the items and topics that they are of. */
  narrative: (edits: readonly NarrativeEdit[]): StepName => ({
    phrase: phrases.narrative,
    values: {
      set: new Set(edits.map(({ set }) => set)).size > 1 ? "many" : edits[0]?.set ?? "many",
      of: [...new Set(edits.map(subjectOfEdit))].join(", "),
    },
  }),
  review: ({ kind, about }: NewReviewEvent, titles: ReadonlyMap<string, { readonly number: string }>): StepName =>
    ({ phrase: phrases.review, values: { kind, of: nameOfSubject(about, titles) } }),
  protect: (on: boolean): StepName => ({ phrase: on ? phrases.protect : phrases.unprotect }),
  light: (on: boolean): StepName => ({ phrase: on ? phrases.light : phrases.unlight }),
  mark: (on: boolean): StepName => ({ phrase: on ? phrases.mark : phrases.unmark }),
} as const;
