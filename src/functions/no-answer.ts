import { say, type Language, type Phrase, type Values } from "../assessment/text/phrase";

/** What a function is given, in words. */
const parts = {
  actual: { th: "ผลการดำเนินการ", en: "the actual result" },
  target: { th: "ค่าเป้าหมาย", en: "the target" },
  direction: { th: "ทิศทาง", en: "the direction" },
  success: { th: "% ความสำเร็จ", en: "the percentage of success" },
  item: { th: "ข้อ", en: "the item" },
  fiscalYear: { th: "ปีงบประมาณ", en: "the fiscal year" },
  score: { th: "คะแนน", en: "the score" },
} as const satisfies Record<string, Phrase>;

export type Part = keyof typeof parts;

const correctCell: Phrase = {
  th: "{ $parts } มีค่าผิดพลาด { $text } อยู่ จึงคำนวณต่อไม่ได้ แก้เซลล์นั้นก่อน",
  en: "There is an error, { $text }, in { $parts }: correct that cell first.",
};

/** Why there is no answer, and what to do. Those under "not-available" show as #N/A, the others as #VALUE!. */
const wordings = {
  "not-available": {
    missing: {
      th: "ยังขาด: { $parts } กรอกให้ครบแล้วเซลล์นี้จะคำนวณเอง",
      en: "Missing: { $parts }. Fill it in, and this cell computes itself.",
    },
    "not-applicable": {
      th: "{ $parts } ระบุว่า “{ $text }” จึงไม่มีค่าให้คำนวณ",
      en: "Nothing to compute: { $parts } says “{ $text }”.",
    },
    "input-not-available": correctCell,
    "sizes-differ": {
      th: "ช่วงเซลล์ที่ส่งให้ฟังก์ชันมีขนาดไม่เท่ากัน เลือกช่วงให้มีจำนวนแถวและคอลัมน์เท่ากัน",
      en: "The ranges given differ in size: choose ranges with the same number of rows and columns.",
    },
  },
  invalid: {
    "input-error": correctCell,
    "not-a-number": {
      th: "{ $parts } “{ $text }” อ่านเป็นตัวเลขไม่ได้ พิมพ์เฉพาะตัวเลข เช่น 95.5",
      en: "“{ $text }” in { $parts } cannot be read as a number: type the number alone, such as 95.5.",
    },
    "not-a-direction": {
      th: "ไม่เข้าใจทิศทาง “{ $text }” ใช้ “ค่ามากดี” หรือ “ค่าน้อยดี”",
      en: "“{ $text }” is not a direction: use “higher” or “lower”.",
    },
    "zero-target": {
      th: "ค่าเป้าหมายเป็น { $text } จึงคำนวณ % ความสำเร็จไม่ได้ ค่าเป้าหมายต้องมากกว่า 0",
      en: "The target is { $text }, which has no percentage of success: a target must be above 0.",
    },
    "too-far": {
      th: "{ $parts } ห่างจากค่าเป้าหมายเกินกว่าที่จะคำนวณได้ พิมพ์ตัวเลขใหม่",
      en: "Too far from the target to compute: type { $parts } again.",
    },
    "unknown-item": {
      th: "ไม่มีข้อ “{ $text }” ในเกณฑ์ ใช้รหัสข้อ เช่น 7.1.1",
      en: "The criteria have no item “{ $text }”: use an item's number, such as 7.1.1.",
    },
    "unknown-year": {
      th: "ไม่รู้จักเกณฑ์ของปีงบประมาณ “{ $text }” ใส่ปี พ.ศ. ตั้งแต่ { $first } เป็นต้นไป",
      en: "The criteria of fiscal year “{ $text }” are not known: give a Buddhist-era year, { $first } or later.",
    },
    "score-too-high": {
      th: "ไม่มีผลใดได้คะแนน { $text } คะแนนสูงสุดคือ { $most }",
      en: "No result scores { $text }: the most is { $most }.",
    },
    "score-too-low": {
      th: "ผลใดก็ได้คะแนน { $text } อยู่แล้ว ใส่คะแนนที่มากกว่า 0",
      en: "Any result scores { $text }: give a score above 0.",
    },
  },
} as const satisfies Record<string, Record<string, Phrase>>;

type NotAvailable = keyof (typeof wordings)["not-available"];
type Invalid = keyof (typeof wordings)["invalid"];
export type NoAnswerReason = NotAvailable | Invalid;

/** Why a function has no answer for its cells. */
export interface NoAnswer {
  readonly problem: NoAnswerReason;
  readonly parts: readonly Part[];
  readonly values: Values;
}

/** What a function answers for one cell: a number, a blank for a blank row, or why it cannot. */
export type Answer = number | "" | NoAnswer;

const notAvailable: Readonly<Record<string, Phrase>> = wordings["not-available"];
const phrases: Readonly<Record<NoAnswerReason, Phrase>> = { ...wordings["not-available"], ...wordings.invalid };

/** Whether the problem shows as #N/A (an answer is still to come), rather than #VALUE! (a cell must be corrected). */
export const isStillToCome = ({ problem }: NoAnswer): boolean => problem in notAvailable;

/** The problem in words: what is wrong, and what to do. */
export const explainNoAnswer = (problem: NoAnswer, language: Language): string =>
  say(phrases[problem.problem], language, {
    parts: problem.parts.map((part) => parts[part][language]).join(", "),
    ...problem.values,
  });
