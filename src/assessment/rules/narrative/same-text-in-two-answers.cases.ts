import { completeRows, type Case } from "../case";

const told = [
  "สำนักงานเป็นหน่วยงานหลักในการบริหารและขับเคลื่อนโครงการลงทะเบียนเพื่อสวัสดิการแห่งรัฐอย่างทั่วถึง",
  "พบว่ายังมีปัญหาในขั้นตอนการลงทะเบียนที่ซับซ้อนสำหรับผู้ที่อยู่ในพื้นที่ห่างไกลจากหน่วยรับลงทะเบียน",
].join(" ");

export default [
  {
    title: "copied from one item to the next, whatever stands around it",
    form: {
      rows: completeRows,
      narrative: { answers: [{ item: "3.2.2", answer: `โครงการ ${told} จบ` }, { item: "3.3.1", answer: told.replace(" ", "\n  ") }] },
    },
    finds: ["หมวด 3 3319 answer notice same-text-in-two-answers:repeats"],
  },
  {
    title: "a project's name that both have to say",
    form: {
      rows: completeRows,
      narrative: { answers: [
        { item: "3.2.2", answer: "โครงการลงทะเบียนเพื่อสวัสดิการแห่งรัฐ ปี 2565" },
        { item: "3.3.1", answer: "โครงการลงทะเบียนเพื่อสวัสดิการแห่งรัฐ เริ่มแล้ว" },
      ] },
    },
    finds: [],
  },
] satisfies readonly Case[];
