import { countCharacters, endWithin } from "../../narrative/characters";
import { answerPlace, eachAnswer, excerpt, narrativeRule } from "../narrative-rule";

const around = 30;

export const answerTooLong = narrativeRule<"over">({
  name: "answer-too-long",
  title: { th: "คำตอบยาวเกินที่ระบบรับ", en: "The answer is longer than the form takes" },
  why: {
    th: "ระบบรับคำตอบไม่เกินจำนวนอักขระที่กำหนด นับทุกอักขระยกเว้นช่องว่าง แท็บ และการขึ้นบรรทัด "
      + "ส่วนที่เกินอาจถูกตัดโดยไม่มีใครเห็น จำนวนนี้สรุปจากแบบที่ส่งจริง ยังไม่พบประกาศ",
    en: "The web form takes so many characters, all but blanks, tabs and line breaks; the rest may be cut "
      + "unseen. The number is concluded from forms that were handed in, not from an announcement.",
  },
  says: {
    over: {
      severity: "error",
      what: {
        th: "คำตอบข้อ { $item } มี { $count } อักขระ เกิน { $limit } อยู่ { $over } อักขระ ส่วนที่เกินเริ่มหลัง “…{ $within }” ที่ “{ $beyond }”",
        en: "The answer of item { $item } has { $count } characters, { $over } more than "
          + "{ $limit }. The limit falls behind “…{ $within }”, before “{ $beyond }”.",
      },
      next: {
        th: "ย่อคำตอบ โดยตัดความที่ซ้ำกับชื่อประเด็นหรือข้ออื่นก่อน",
        en: "Shorten it: first what repeats the option's own words, or another answer.",
      },
      lightsUp: true,
    },
  },
  look: eachAnswer(({ item }, report, { answerLimit: { characters: limit } }) => {
    const { answer } = item;
    // No answer has more characters that count than it has characters.
    if (answer.length <= limit) return;
    const { counted: count } = countCharacters(answer);
    if (count <= limit) return;
    const end = endWithin(answer, limit);
    report("over", answerPlace(item), {
      item: item.item, count, limit, over: count - limit,
      within: excerpt(answer.slice(Math.max(0, end - around), end)), beyond: excerpt(answer.slice(end), around),
    });
  }),
});
