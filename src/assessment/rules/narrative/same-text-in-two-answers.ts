import { lettersOf } from "../../text/glyphs";
import { answerPlace, excerpt, narrativeRule } from "../narrative-rule";

/** From so many letters on, words between two blanks are nobody's by chance; and so many together are worth a look. */
const longPhrase = 30;
const muchAlike = 150;

interface Alike {
  readonly item: string;
  letters: number;
  longest: string;
}

export const sameTextInTwoAnswers = narrativeRule<"repeats">({
  name: "same-text-in-two-answers",
  title: { th: "ข้อความเดียวกันในสองคำตอบ", en: "The same text in two answers" },
  why: {
    th: "แต่ละข้อถามคนละเรื่อง ข้อความที่คัดลอกข้ามข้อมักไม่ตอบประเด็นของข้อที่สอง และใช้ที่ซึ่งมีจำกัดไป",
    en: "Each item asks something of its own. Text copied from one to another seldom answers the second, and takes up room that is scarce.",
  },
  limits: {
    th: "เทียบช่วงข้อความระหว่างช่องว่างที่ยาวตั้งแต่ 30 ตัวอักษรและเหมือนกันทุกตัว รวมกันตั้งแต่ 150 ตัวอักษร "
      + "ข้อความที่เขียนใหม่ในความหมายเดิมไม่ถูกเห็น และการกล่าวถึงโครงการเดียวกันโดยตั้งใจก็ถูกถาม",
    en: "It compares what stands between blanks, 30 letters or more, alike in every letter, 150 in all. "
      + "What was put in other words is not seen; what is meant to be told twice is asked about too.",
  },
  says: {
    repeats: {
      severity: "notice",
      what: {
        th: "คำตอบข้อ { $item } มีข้อความเหมือนกับข้อ { $other } รวม { $count } ตัวอักษร เช่น “{ $words }”",
        en: "The answer of item { $item } has { $count } letters that stand in item { $other } too, such as “{ $words }”.",
      },
      next: {
        th: "อ่านสองข้อเทียบกัน แล้วเก็บไว้ในข้อที่ตรงประเด็น อีกข้อหนึ่งเขียนเฉพาะส่วนที่ต่าง",
        en: "Read the two side by side: keep it where it answers, and tell in the other what is different there.",
      },
    },
  },
  look({ answered }, report) {
    const firstWith = new Map<string, string>();
    for (const { item } of answered) {
      const alike = new Map<string, Alike>();
      const own = new Set<string>();
      for (const [phrase] of item.answer.matchAll(/\S+/g)) {
        if (phrase.length < longPhrase) continue;
        const letters = lettersOf(phrase);
        if (letters.length < longPhrase || own.has(letters)) continue;
        own.add(letters);
        const other = firstWith.get(letters);
        if (other === undefined) { firstWith.set(letters, item.item); continue; }
        const known = alike.get(other) ?? { item: other, letters: 0, longest: "" };
        known.letters += letters.length;
        if (phrase.length > known.longest.length) known.longest = phrase;
        alike.set(other, known);
      }
      for (const { item: other, letters: count, longest } of alike.values()) {
        if (count >= muchAlike) report("repeats", answerPlace(item), { item: item.item, part: `= ${other}`, other, count, words: excerpt(longest) });
      }
    }
  },
});
