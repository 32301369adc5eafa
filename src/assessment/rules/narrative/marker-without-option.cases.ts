import { completeRows, type Case } from "../case";
import { withAnswer, type TypedAnswer } from "../case-narrative";

const answered = (typed: TypedAnswer) => ({ rows: completeRows, narrative: withAnswer(typed) });

export default [
  {
    title: "the answer goes by options, and has one more than there are",
    form: answered({ item: "1.1.2", answer: "1)สื่อสาร 2)ร่วมกำหนด 3)บูรณาการ 4)ติดตามผล" }),
    finds: ["หมวด 1 1129 answer warning marker-without-option:beyond"],
  },
  {
    title: "so in brackets",
    form: answered({ item: "1.1.2", answer: "สื่อสาร (1) ร่วมกำหนด (2) บูรณาการ (3) ติดตามผล (5)" }),
    finds: ["หมวด 1 1129 answer warning marker-without-option:beyond"],
  },
  {
    title: "a list of steps has as many as it needs",
    form: answered({ item: "3.3.2", answer: "มีขั้นตอนคือ 1) รับ 2) ส่ง 3) ติดตาม 4) รายงาน 5) บันทึก" }),
    finds: [],
  },
  {
    title: "nor is a year in brackets a number, or a part of a law's",
    form: answered({ item: "1.1.2", answer: "แผน (2567) ตามมาตรา 9 (7) ครบถ้วน" }),
    finds: [],
  },
] satisfies readonly Case[];
