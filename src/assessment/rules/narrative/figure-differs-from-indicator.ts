import type { AnswerDifference } from "../../narrative/differences";
import type { Phrase } from "../../text/phrase";
import { linkedIn } from "../linked-form";
import { answerPlace, excerpt, narrativeRule } from "../narrative-rule";
import type { Saying } from "../rule";

const link: Phrase = {
  th: "{ $link -> [said] (ผู้ทบทวนยืนยันว่ากล่าวถึงเรื่องเดียวกัน) *[suggested] (เห็นว่าอาจกล่าวถึงเรื่องเดียวกัน) }",
  en: "{ $link -> [said] (somebody confirmed that they speak of the same) *[suggested] (they seem to speak of the same) }",
};

const saying = (th: string, en: string): Saying => ({
  severity: "warning",
  what: {
    th: `คำตอบข้อ { $item } ระบุ “{ $answer }” ต่างจาก${th} ${link.th}`,
    en: `The answer of item { $item } says “{ $answer }”, which differs from ${en} ${link.en}`,
  },
  next: {
    th: "เทียบกับต้นทางของข้อมูล แล้วแก้ให้ตรงกัน หรือเขียนเหตุที่ต่างกันไว้ในคำตอบหรือหมายเหตุ",
    en: "Compare both with where they come from, then make them agree, or write into the answer or the note why they differ.",
  },
});

const nameLength = 50;

export const figureDiffersFromIndicator = narrativeRule<AnswerDifference["in"]>({
  name: "figure-differs-from-indicator",
  title: { th: "ตัวเลขในคำตอบต่างจากตัวชี้วัดหมวด 7", en: "A figure that differs from an indicator's" },
  why: {
    th: "ผู้ประเมินอ่านหมวด 1 ถึง 6 คู่กับหมวด 7 ตัวเลขสองค่าของเรื่องเดียวกันทำให้ไม่เชื่อทั้งสองค่า โปรแกรมไม่ทราบว่าค่าใดถูก",
    en: "Assessors read Categories 1 to 6 beside Category 7: two figures of one thing, and "
      + "neither is believed. Which is right, if either, the program does not know.",
  },
  limits: {
    th: "เทียบจำนวนที่อยู่ข้างจำนวนเดียวกันกับในหมายเหตุ ร้อยละที่อยู่ข้างกัน ค่าที่อยู่หลังชื่อตัวชี้วัดโดยตรง "
      + "และปีของสิ่งที่หมายเหตุระบุชื่อไว้ ตัวเลขที่เขียนห่างออกไปหรือใช้คำอื่นไม่ถูกเห็น",
    en: "It compares counts and percentages beside a count that the note has too, what stands right behind an indicator's "
      + "name, and the year of a thing that the note names. What stands further off, or in other words, is not seen.",
  },
  says: {
    count: saying(
      "หมายเหตุของตัวชี้วัด { $number } (“{ $name }”) ซึ่งระบุ “{ $indicator }” ของปี พ.ศ. { $year }",
      "the note of indicator { $number } (“{ $name }”), “{ $indicator }” of { $year }",
    ),
    result: saying(
      "ผลปี พ.ศ. { $year } ของตัวชี้วัด { $number } (“{ $name }”) ซึ่งคือ { $indicator }",
      "the result of { $year } of indicator { $number } (“{ $name }”), { $indicator }",
    ),
    target: saying(
      "ค่าเป้าหมายของตัวชี้วัด { $number } (“{ $name }”) ซึ่งคือ { $indicator }", "the target of indicator { $number } (“{ $name }”), { $indicator }",
    ),
    year: saying(
      "หมายเหตุของตัวชี้วัด { $number } (“{ $name }”) ซึ่งระบุ “{ $indicator }” ไว้ในปี พ.ศ. { $year }",
      "the note of indicator { $number } (“{ $name }”), which has “{ $indicator }” under { $year }",
    ),
  },
  look({ answered }, report, form) {
    const items = new Map(answered.map(({ item }) => [item.item, item]));
    for (const { item: id, number, of, isConfirmed, differences } of linkedIn(form)) {
      const item = items.get(id);
      if (item === undefined) continue;
      for (const { in: kind, answer, indicator, year } of differences) {
        report(kind, answerPlace(item), {
          item: id, part: `${number} “${answer}”`, link: isConfirmed ? "said" : "suggested", number, name: excerpt(of.name, nameLength),
          answer, indicator, year,
        });
      }
    }
  },
});
