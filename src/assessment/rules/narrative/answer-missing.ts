import { saysNothing } from "../../form/empty-words";
import { answerPlace, eachAnswer, narrativeRule } from "../narrative-rule";

export const answerMissing = narrativeRule<"ticked" | "blank">({
  name: "answer-missing",
  title: { th: "ยังไม่มีคำตอบ", en: "No answer" },
  why: {
    th: "ผู้ประเมินให้คะแนนหมวด 1 ถึง 6 จากคำตอบและหลักฐาน เครื่องหมายหน้าประเด็นอย่างเดียวไม่บอกว่าทำอะไรไปแล้ว",
    en: "Categories 1 to 6 are judged by the answer and its evidence: a tick alone does not say what was done.",
  },
  says: {
    ticked: {
      severity: "error",
      what: {
        th: "ข้อ { $item } ทำเครื่องหมายว่ามี { $count } ประเด็น แต่ยังไม่มีคำตอบ",
        en: "Item { $item } has { $count } ticked options, but no answer.",
      },
      next: { th: "เขียนคำตอบให้ครบทุกประเด็นที่ทำเครื่องหมายไว้", en: "Write what was done under each ticked option." },
    },
    blank: {
      severity: "warning",
      what: { th: "ข้อ { $item } ยังไม่มีคำตอบ", en: "Item { $item } has no answer." },
      next: {
        th: "เขียนคำตอบ หรือปล่อยว่างไว้หากหน่วยงานไม่มีการดำเนินการในข้อนี้",
        en: "Write one, or leave it if the agency has nothing to say here.",
      },
    },
  },
  look: eachAnswer(({ item }, report) => {
    if (!saysNothing(item.answer)) return;
    const count = item.options.filter(({ tick }) => tick === "ticked").length;
    report(count > 0 ? "ticked" : "blank", answerPlace(item), { item: item.item, count });
  }),
});
