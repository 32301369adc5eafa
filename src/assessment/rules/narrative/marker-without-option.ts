import { readMarkers } from "../../narrative/option-markers";
import { answerPlace, eachAnswer, excerpt, narrativeRule } from "../narrative-rule";

const shown = 40;

export const markerWithoutOption = narrativeRule<"beyond">({
  name: "marker-without-option",
  title: { th: "เลขประเด็นในคำตอบที่ข้อนั้นไม่มี", en: "A number in the answer that is no option's" },
  why: {
    th: "เลขที่เกินจำนวนประเด็นมักมาจากคำตอบของข้ออื่น หรือเลขเคลื่อนหลังแก้ไข ทำให้ผู้ประเมินเทียบคำตอบกับประเด็นไม่ได้",
    en: "A number beyond the options mostly comes from another item's answer, or slipped in editing: assessors cannot tell what it answers.",
  },
  limits: {
    th: "เห็นเฉพาะเมื่อคำตอบแยกประเด็นด้วยเลขอยู่แล้ว และเลขนั้นเขียนแบบเดียวกัน รายการย่อยในเนื้อหาที่นับต่อจากเลขประเด็นอาจถูกถามด้วย",
    en: "Seen only where the answer goes by numbers of options, and the number is written alike. "
      + "A list in the text that counts on from the options may be asked about too.",
  },
  says: {
    beyond: {
      severity: "warning",
      what: {
        th: "คำตอบข้อ { $item } มีเลขประเด็น { $number } (“{ $words }”) แต่ข้อนี้มี { $count } ประเด็น",
        en: "The answer of item { $item } has a number { $number } (“{ $words }”), but the item has { $count } options.",
      },
      next: { th: "แก้เลขให้ตรงกับประเด็น หรือย้ายข้อความไปยังข้อที่ถูกต้อง", en: "Correct the number, or move the text to the item where it belongs." },
    },
  },
  look: eachAnswer(({ item, asked: { options: { length: count } } }, report) => {
    const markers = readMarkers(item.answer, count);
    const first = markers.find(({ options }) => options.some((n) => n > count));
    const number = first?.options.find((n) => n > count);
    if (first === undefined || number === undefined) return;
    report("beyond", answerPlace(item), { item: item.item, number, count, words: excerpt(item.answer.slice(first.start), shown) });
  }),
});
