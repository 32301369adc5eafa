import type { HeldPart } from "../form/held";
import type { IndicatorId } from "../form/identity";
import { yearOfField, type ResultField } from "../form/place";
import type { ReviewKind } from "../form/review-event";
import { say, type Language, type Phrase } from "../text/phrase";
import type { AnswerPart } from "./held-answer";
import type { ReviewChange, ReviewState } from "./review-state";

/** What events are called. */
export const kindLabels: Readonly<Record<ReviewKind, Phrase>> = {
  reviewed: { th: "ทบทวนแล้ว", en: "Reviewed" },
  question: { th: "คำถาม", en: "Question" },
  answer: { th: "คำตอบ", en: "Answer" },
  waived: { th: "ยอมรับข้อสังเกต", en: "Finding accepted" },
  withdrawn: { th: "ถอนคืน", en: "Taken back" },
};

/** How the review of something stands. */
export const stateLabels: Readonly<Record<ReviewState["is"], Phrase>> = {
  unreviewed: { th: "ยังไม่ทบทวน", en: "Not reviewed" },
  reviewed: { th: "ทบทวนแล้ว", en: "Reviewed" },
  question: { th: "รอคำตอบ", en: "Question open" },
  answered: { th: "ตอบแล้ว รอทบทวน", en: "Answered" },
  fallen: { th: "เปลี่ยนไปหลังทบทวน", en: "Changed since reviewed" },
};

const parts: Readonly<Record<Exclude<HeldPart, ResultField> | "result", Phrase>> = {
  name: { th: "ชื่อ", en: "name" },
  direction: { th: "ทิศทาง", en: "direction" },
  target: { th: "ค่าเป้าหมาย", en: "target" },
  unit: { th: "หน่วย", en: "unit" },
  result: { th: "ผลปี { $year }", en: "result of { $year }" },
  note: { th: "หมายเหตุ", en: "note" },
  formulas: { th: "สูตรคำนวณ", en: "formulas" },
};

/** Of these it is only known that they differ. */
const differsOnly: readonly HeldPart[] = ["note", "formulas"];

const answerParts: Readonly<Record<AnswerPart, Phrase>> = {
  answer: { th: "คำตอบ", en: "answer" },
  ticks: { th: "เครื่องหมาย “มี”", en: "ticks" },
  evidence: { th: "หลักฐาน", en: "evidence" },
};

const phrases = {
  item: { th: "ข้อ { $item } ถูกแก้ไข", en: "item { $item } changed" },
  there: { th: "ไม่ได้ทบทวนหมวด { $category } ในครั้งนั้น", en: "Category { $category } was not reviewed with it" },
  categoryGone: { th: "ไม่มีหมวด { $category } แล้ว", en: "Category { $category } is gone" },
  scores: { th: "คะแนนที่ได้รับของหมวด 1–6 ถูกแก้ไข", en: "scores given to Categories 1 to 6 changed" },
  became: { th: "{ $part } { $before } → { $now }", en: "{ $part } { $before } → { $now }" },
  differs: { th: "{ $part }ถูกแก้ไข", en: "the { $part } changed" },
  changed: { th: "แก้ไข { $of }", en: "{ $of } changed" },
  added: { th: "เพิ่ม { $of }", en: "{ $of } was added" },
  gone: { th: "ไม่มีตัวชี้วัดแล้ว { $count } รายการ", en: "{ $count -> [one] 1 indicator is gone *[other] { $count } indicators are gone }" },
  means: { th: "วิธีคำนวณค่าเฉลี่ยถูกแก้ไข", en: "how a mean is computed changed" },
} satisfies Record<string, Phrase>;

function partName(part: HeldPart, language: Language): string {
  const year = part === "formulas" ? undefined : yearOfField(part);
  return year === undefined ? say(parts[part as keyof typeof parts], language) : say(parts.result, language, { year });
}

const orDash = (text: string): string => (text === "" ? "–" : text);

/**
 * What is no longer as it was, in words: "ค่าเป้าหมาย 80 → 85".
 *
 * @param nameOf what people call an indicator ("7.1.1-2")
 */
export function changeWords(change: ReviewChange, language: Language, nameOf: (id: IndicatorId) => string): string {
  switch (change.is) {
    case "part": {
      const part = partName(change.part, language);
      if (differsOnly.includes(change.part)) return say(phrases.differs, language, { part });
      return say(phrases.became, language, { part, before: orDash(change.before), now: orDash(change.now) });
    }
    case "changed": case "added": return say(phrases[change.is], language, { of: nameOf(change.indicator) });
    case "gone": return say(phrases.gone, language, { count: change.count });
    case "means": return say(phrases.means, language);
    case "answer-part": return say(phrases.differs, language, { part: say(answerParts[change.part], language) });
    case "item": return say(phrases.item, language, { item: change.item });
    case "category": return say(change.now === "there" ? phrases.there : phrases.categoryGone, language, { category: change.category });
    case "scores": return say(phrases.scores, language);
  }
}
