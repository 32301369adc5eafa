import { say, type Language, type Phrase, type Values } from "../text/phrase";
import type { ItemReadiness, LeftToDo, ReadinessCounts } from "./readiness";

/** What is said of how far Categories 1 to 6 have come, wherever it is: in the terminal, in a report, on a sheet. */
export const readinessWords = {
  whole: { th: "หมวด 1 ถึง 6", en: "Categories 1 to 6" },
  category: { th: "หมวด { $category } { $title }", en: "Category { $category } { $title }" },
  items: { th: "พร้อม { $ready }/{ $items } ข้อ", en: "{ $ready } of { $items } items ready" },
  absent: { th: "ยังไม่มีแผ่นงาน", en: "no sheet yet" },
  answer: { th: "คำตอบ { $count }/{ $limit } อักขระ", en: "answer { $count }/{ $limit } characters" },
  ticked: { th: "มี { $ticked }/{ $options } ประเด็น", en: "{ $ticked } of { $options } options ticked" },
  unsaid: { th: "ยังไม่ทราบเครื่องหมาย { $unsaid } ประเด็น", en: "ticks of { $unsaid } options not known" },
  evidence: { th: "หลักฐาน { $evidenced }/{ $needed }", en: "evidence of { $evidenced } of { $needed }" },
  reviewed: { th: "ทบทวนแล้ว", en: "reviewed" },
  reviewedOf: { th: "ทบทวนแล้ว { $reviewed }/{ $items } ข้อ", en: "{ $reviewed } of { $items } items reviewed" },
  owner: { th: "ผู้เขียน { $owner }", en: "written by { $owner }" },
  work: { th: "งานที่เหลือ", en: "What is left to do" },
  nobody: { th: "ยังไม่ระบุผู้รับผิดชอบ", en: "nobody named" },
  done: { th: "ไม่มีงานเหลือในหมวดที่มีแผ่นงาน", en: "Nothing is left in the categories that have a sheet." },
  notScored: {
    th: "ไม่คำนวณคะแนนหมวด 1 ถึง 6 เพราะยังไม่พบเกณฑ์การให้คะแนน",
    en: "Categories 1 to 6 are not scored: no rule is known by which they are.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;

const leftWords = {
  answer: { th: "เขียนคำตอบ", en: "write the answer" },
  tick: { th: "ทำเครื่องหมายประเด็นที่มี", en: "tick the options that it has" },
  shorten: { th: "ย่อคำตอบให้ไม่เกินจำนวนอักขระ", en: "shorten the answer" },
  confirm: { th: "ยืนยันคำตอบที่ยกมาจากปีก่อน", en: "confirm the answer that was brought over from another year" },
  evidence: { th: "ระบุหลักฐานของประเด็นที่ { $option }", en: "name the evidence of option { $option }" },
  "to-do": { th: "จัดหาหลักฐานของประเด็นที่ { $option }", en: "bring the evidence of option { $option }" },
} as const satisfies Readonly<Record<LeftToDo["what"], Phrase>>;

/** Something that is left to do, in words. */
export const leftInWords = ({ what, option }: Pick<LeftToDo, "what" | "option">, language: Language): string =>
  say(leftWords[what], language, { option: option ?? 0 });

/** How many items of a topic, a category or all of them are reviewed; "" while none is. */
export const reviewedInWords = ({ reviewed, items }: ReadinessCounts, language: Language): string =>
  (reviewed === 0 ? "" : say(readinessWords.reviewedOf, language, { reviewed, items }));

/** How an item stands, fact by fact; `limit` is the most characters that an answer may have. */
export function itemFacts(item: ItemReadiness, limit: number, language: Language): readonly string[] {
  const { characters: count, ticked, options, unsaid, toEvidence: needed, evidenced, owner, reviewed } = item;
  const facts: readonly (readonly [Phrase, Values, boolean])[] = [
    [readinessWords.answer, { count, limit }, true], [readinessWords.ticked, { ticked, options }, true],
    [readinessWords.unsaid, { unsaid }, unsaid > 0], [readinessWords.evidence, { evidenced, needed }, needed > 0],
    [readinessWords.owner, { owner }, owner !== ""], [readinessWords.reviewed, {}, reviewed > 0],
  ];
  return facts.filter(([, , isSaid]) => isSaid).map(([phrase, values]) => say(phrase, language, values));
}
