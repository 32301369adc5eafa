import { completeRows, type Case } from "../case";
import { withAnswer, type TypedAnswer } from "../case-narrative";

const answered = (typed: TypedAnswer) => ({ rows: completeRows, narrative: withAnswer(typed) });

export default [
  {
    title: "a ticked option without its number, where others have theirs",
    form: answered({ item: "1.1.2", answer: "1)สื่อสารนโยบายทุกไตรมาส 2)ทุกฝ่ายร่วมกำหนดทิศทาง" }),
    finds: ["หมวด 1 1123 tick warning option-not-answered:silent"],
  },
  {
    title: "several numbers together, in Thai digits, and in brackets",
    form: { rows: completeRows, narrative: { answers: [
      { item: "1.1.2", answer: "๑,๒)สื่อสารและร่วมกำหนดทิศทาง ๓)บูรณาการแผน" }, { item: "3.1.1", answer: "รับฟังหลายช่องทาง (1) ใช้ข้อมูลออนไลน์ (2)(3)" },
    ] } },
    finds: [],
  },
  {
    title: "one that is not ticked needs no answer",
    form: answered({ item: "1.1.2", answer: "1)สื่อสารนโยบาย 2)ร่วมกำหนดทิศทาง", ticked: [1, 2] }),
    finds: [],
  },
  {
    title: "a list within the text, and an answer without numbers, tell nothing",
    form: { rows: completeRows, narrative: { answers: [
      { item: "3.3.2", answer: "ขั้นตอนมีดังนี้\n1) รับเรื่อง\n2) ส่งต่อ\nกรณีเร่งด่วน\n1) ประสานทันที" },
      { item: "3.3.1", answer: "มีระบบลงทะเบียนสามช่องทาง" },
    ] } },
    finds: [],
  },
] satisfies readonly Case[];
