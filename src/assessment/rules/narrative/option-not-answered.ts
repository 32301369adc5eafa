import { optionsMarked } from "../../narrative/option-markers";
import { eachAnswer, excerpt, narrativeRule, optionPlace, optionValues } from "../narrative-rule";

export const optionNotAnswered = narrativeRule<"silent">({
  name: "option-not-answered",
  title: { th: "คำตอบไม่กล่าวถึงประเด็นที่ทำเครื่องหมาย", en: "A ticked option that the answer does not speak of" },
  why: {
    th: "ผู้ประเมินอ่านคำตอบทีละประเด็น ประเด็นที่ทำเครื่องหมายไว้แต่ไม่มีคำตอบมักไม่ได้คะแนน",
    en: "Assessors read the answer option by option. One that is ticked and not answered is seldom given anything.",
  },
  limits: {
    th: "เห็นเฉพาะคำตอบที่แยกประเด็นด้วยเลข เช่น “1)” “3,4,5)” “(2)” คำตอบที่เขียนต่อเนื่องโดยไม่มีเลขไม่ถูกตรวจ และไม่อ่านว่าเนื้อหาตรงประเด็นหรือไม่",
    en: "Only answers that go by numbers are seen (“1)”, “3,4,5)”, “(2)”). One without any is not looked at, nor is whether the words fit the option.",
  },
  says: {
    silent: {
      severity: "warning",
      what: {
        th: "ประเด็นที่ { $option } ของข้อ { $item } (“{ $text }”) ทำเครื่องหมายว่ามี แต่คำตอบแยกไว้เฉพาะประเด็น { $marked }",
        en: "Option { $option } of item { $item } (“{ $text }”) is ticked, but the answer has numbers for { $marked } alone.",
      },
      next: {
        th: "เขียนคำตอบของประเด็นนี้โดยขึ้นต้นด้วยเลขของประเด็น หรือเอาเครื่องหมายออก",
        en: "Answer it, beginning with its number, or take the tick away.",
      },
    },
  },
  look: eachAnswer(({ item, asked }, report) => {
    const marked = optionsMarked(item.answer, asked.options.length);
    if (marked.length === 0) return;
    for (const option of item.options) {
      const { n, tick, text } = option;
      if (n === undefined || tick !== "ticked" || marked.includes(n)) continue;
      report("silent", optionPlace(option, "tick"), { ...optionValues(item, n), text: excerpt(text), marked: marked.join(", ") });
    }
  }),
});
