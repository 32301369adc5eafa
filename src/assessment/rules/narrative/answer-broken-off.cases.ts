import { completeRows, type Case } from "../case";
import { withAnswer } from "../case-narrative";

const ending = (end: string) => ({ rows: completeRows, narrative: withAnswer({ item: "2.2.1", answer: `ยุทธศาสตร์ระยะยาวมีตัวชี้วัดที่ตอบเป้าหมาย ${end}` }) });
const found = (where: string): readonly string[] => [`หมวด 2 2219 answer warning answer-broken-off:${where}`];

export default [
  { title: "inside a word", form: ending("พัฒนาบุคลากรแ"), finds: found("word") },
  { title: "inside a number", form: ending("มีผู้ได้รับสิทธิ 13,"), finds: found("number") },
  { title: "inside a year", form: ending("ประจำปีงบประมาณ 256"), finds: found("year") },
  { title: "inside a bracket", form: ending("ระบบบัญชีคอมพิวเตอร์ (GF-eLAAS"), finds: found("bracket") },
  { title: "where more was to come", form: ending("อย่างต่อเนื่อง และ"), finds: found("sentence") },
  { title: "whole", form: ending("อย่างน้อยปีละ 1 ระบบ"), finds: [] },
] satisfies readonly Case[];
