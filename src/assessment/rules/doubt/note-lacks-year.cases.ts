import { withFirst, type Case } from "../case";

const noted = (note: string, more = {}) => withFirst({ note, ...more });

export default [
  { title: "a figure in the row's unit", form: noted("ผู้ตอบพึงพอใจร้อยละ 81 จากแบบสำรวจ"), finds: ["7111 note doubt note-lacks-year:figure"] },
  {
    title: "a result, as in the submission of 2567",
    form: noted("มีการประกาศผลการประเมินและมีประกาศนียบัตรมอบให้หน่วยงาน"),
    finds: ["7111 note doubt note-lacks-year:result"],
  },
  { title: "a year, in two digits", form: noted("ผู้ตอบพึงพอใจร้อยละ 81 เมื่อ 30 ก.ย. 67"), finds: [] },
  { title: "it speaks of years", form: noted("ผู้ตอบพึงพอใจร้อยละ 81 ในปีล่าสุด"), finds: [] },
  { title: "the years are alike", form: noted("หน่วยรับตรวจมีจำนวนร้อยละ 81", { target: 81, results: [81, 81, 81] }), finds: [] },
  { title: "a definition", form: noted("ร้อยละ 80 ขึ้นไปถือว่าผ่านเกณฑ์"), finds: [] },
  { title: "a source", form: noted("แบบสำรวจผู้รับบริการ 1,200 คน"), finds: [] },
] satisfies readonly Case[];
