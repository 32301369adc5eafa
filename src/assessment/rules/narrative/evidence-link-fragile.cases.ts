import { completeRows, type Case } from "../case";
import { withAnswer, type TypedAnswer } from "../case-narrative";

const answered = (typed: TypedAnswer) => ({ rows: completeRows, narrative: withAnswer(typed) });

export default [
  {
    title: "short links, in the evidence and in the answer",
    form: answered({ item: "1.2.1", evidence: { 5: ["https://bit.ly/3abc"] }, answer: "หลักฐาน ข้อ 2 https://is.gd/DEFIsS ข้อ 3 https://is.gd/7rSJeQ" }),
    finds: ["หมวด 1 1215 evidence warning evidence-link-fragile:short", "หมวด 1 1219 answer warning evidence-link-fragile:short"],
  },
  {
    title: "a blank within a link",
    form: answered({
      item: "1.2.1", evidence: { 5: ["https://www.example.go.th/เอกสาร แนบ 1.pdf"] }, answer: "ระบบรายงาน https://emensar.example.go.th / ใช้ทุกไตรมาส",
    }),
    finds: ["หมวด 1 1215 evidence warning evidence-link-fragile:blank", "หมวด 1 1219 answer warning evidence-link-fragile:blank"],
  },
  {
    title: "a file's name that was cut",
    form: answered({ item: "1.2.1", evidence: { 5: ["หลักฐานข้อ 1.2 (หน้าการแสดงผลระบบ GFMIS, .pdf"] } }),
    finds: ["หมวด 1 1215 evidence notice evidence-link-fragile:name"],
  },
  {
    title: "ordinary names and links, a document that is named by its number, and a link with words behind it",
    form: answered({
      item: "1.2.1", evidence: { 5: ["เอกสารแนบ 1.2.pdf", "คำสั่งที่ 12/2567 เรื่องคณะทำงาน", "https://www.mof.go.th/th/view/file.pdf", "หน้าจอ(1).png"] },
      answer: "เผยแพร่ที่ https://dataservices.mof.go.th เป็นประจำ และ www.mof.go.th ทุกเดือน",
    }),
    finds: [],
  },
] satisfies readonly Case[];
