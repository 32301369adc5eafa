import { withFirst, type Case } from "../case";

const noted = (direction: string, target: number, note: string, more = {}) =>
  withFirst({ direction, target, results: [0.1, 0.1, 0.1], note, ...more });
const found = ["7111 target doubt target-contradicts-note:other"];
const downtime = "ปี 65 - 66 กำหนดผลการดำเนินงานไม่เกิน 0.1 ปี 67 กำหนดผลการดำเนินการอยู่ภายในเกณฑ์ไม่เกินร้อยละ 0.5";

export default [
  { title: "another bound for the year assessed, as in the submission of 2567", form: noted("ค่าน้อยดี", 0.1, downtime), finds: found },
  {
    title: "another target, named as such",
    form: noted("ค่ามากดี", 80, "ค่าเป้าหมายปี 2567 ร้อยละ 85 ตามคำรับรอง", { results: [78, 79, 81] }),
    finds: found,
  },
  {
    title: "another lower bound, in the unit counted",
    form: noted("ค่ามากดี", 14, "กำหนดเป้าหมายไม่น้อยกว่า 16 เรื่อง ในปี 2567", { results: [13, 14, 15], unit: "เรื่อง", name: "จำนวนเรื่องที่แล้วเสร็จ" }),
    finds: found,
  },
  { title: "the same target", form: noted("ค่ามากดี", 80, "ค่าเป้าหมายปี 2567 ร้อยละ 80", { results: [78, 79, 81] }), finds: [] },
  { title: "the bound of an earlier year", form: noted("ค่ามากดี", 80, "ปี 2566 กำหนดเป้าหมายไม่น้อยกว่าร้อยละ 75", { results: [78, 79, 81] }), finds: [] },
  { title: "a bound of something else", form: noted("ค่ามากดี", 80, "กำหนดให้แล้วเสร็จไม่เกิน 30 วัน ในปี 2567", { results: [78, 79, 81] }), finds: [] },
  {
    title: "whom it is for, and that it was reached",
    form: noted("ค่ามากดี", 80, "ปี 2567 กลุ่มเป้าหมาย 120 คน บรรลุเป้าหมาย 97", { results: [78, 79, 81] }),
    finds: [],
  },
] satisfies readonly Case[];
