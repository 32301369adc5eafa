import { brokenOffIn, type BrokenPlace } from "../../text/broken-off";
import { answerPlace, eachAnswer, narrativeRule } from "../narrative-rule";
import type { Saying } from "../rule";

const saying = (th: string, en: string): Saying => ({
  severity: "warning",
  what: { th: `คำตอบข้อ { $item } จบลง${th} (“…{ $end }”)`, en: `The answer of item { $item } ends ${en} (“…{ $end }”).` },
  next: { th: "คัดลอกส่วนที่เหลือจากต้นฉบับ หรือเขียนให้จบความ", en: "Copy the rest from the original, or bring it to its end." },
});

const shownEnd = 40;

export const answerBrokenOff = narrativeRule<BrokenPlace>({
  name: "answer-broken-off",
  title: { th: "คำตอบขาดตอนท้าย", en: "The answer breaks off" },
  why: {
    th: "คำตอบที่ยาวมักถูกตัดเมื่อวางในระบบหรือคัดลอกจากตาราง ส่วนท้ายที่หายไปมักเป็นผลลัพธ์",
    en: "Long answers are cut as they are pasted into the web form, or copied out of a table; what is gone is mostly the outcome.",
  },
  limits: {
    th: "เห็นเฉพาะการจบที่เป็นไปไม่ได้ตอนท้ายของคำตอบ เช่น สระหน้า ปีสามหลัก วงเล็บที่ไม่ปิด ไม่เห็นการขาดที่จบคำพอดี หรือที่ขาดกลางคำตอบ",
    en: "Only impossible ends of the whole answer are seen, such as a leading vowel, a year of "
      + "three digits, an open bracket: no cut between two words, and none in the middle.",
  },
  says: {
    word: saying("กลางคำ", "inside a word"),
    number: saying("กลางตัวเลข", "inside a number"),
    year: saying("กลางเลขปี", "inside a year"),
    bracket: saying("โดยยังไม่ปิดวงเล็บหรือเครื่องหมายคำพูด", "inside a bracket or a quotation"),
    sentence: saying("ก่อนข้อความที่ควรตามมา", "where something was to follow"),
  },
  look: eachAnswer(({ item }, report) => {
    const place = brokenOffIn(item.answer);
    if (place !== undefined) report(place, answerPlace(item), { item: item.item, end: item.answer.slice(-shownEnd).replace(/\s+/g, " ").trim() });
  }),
});
