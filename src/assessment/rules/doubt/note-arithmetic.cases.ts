import { withFirst, type Case } from "../case";

const shared = (result: number, note: string, more = {}) => withFirst({ target: 93.1, results: [93, 93.02, result], note, ...more });
const found = ["7111 result.2567 doubt note-arithmetic:share"];
const counted = (note: string, results: readonly number[]) =>
  withFirst({ target: 20, results, note, unit: "เรื่อง", name: "จำนวนองค์ความรู้ที่เผยแพร่" });

export default [
  {
    title: "two counts in one unit, as in the submission of 2567",
    form: shared(93.41, "ปี 2567 ได้ข้อยุติ ร้อยละ 369 เรื่องยุติได้ 345 เรื่อง"),
    finds: found,
  },
  { title: "so many of so many", form: shared(93.41, "ปี 2567 ยุติได้ 345 เรื่อง จากทั้งหมด 369 เรื่อง"), finds: found },
  { title: "a fraction, of the year assessed where none is named", form: shared(93.41, "ยุติได้ 345/369"), finds: found },
  { title: "further off, where the note says what it comes to", form: shared(93.41, "ปี 67 ยุติได้ 245 จาก 369 คิดเป็นร้อยละ 66.40"), finds: found },
  { title: "of an earlier year", form: shared(93.41, "ปี 2566 ยุติได้ 345 จาก 369 เรื่อง"), finds: ["7111 result.2566 doubt note-arithmetic:share"] },
  { title: "it comes to the result, rounded", form: shared(93.5, "ปี 2567 ยุติได้ 345 จาก 369 เรื่อง"), finds: [] },
  { title: "it comes to the result, cut off", form: shared(93.49, "ปี 2567 ยุติได้ 345 จาก 369 เรื่อง"), finds: [] },
  {
    title: "what is left of it is the result",
    form: shared(6.5, "ปี 2567 ยุติได้ 345 จาก 369 เรื่อง", { direction: "ค่าน้อยดี", target: 6, results: [7, 6.8, 6.5] }),
    finds: [],
  },
  { title: "a share of something else", form: shared(93.41, "ปี 2567 สำรวจ 12 จาก 40 หน่วยงาน"), finds: [] },
  {
    title: "a sum, as in the submission of 2567",
    form: counted("ปี 65 12 เรื่อง + VDO 1 เรื่อง ปี 66 KM 12 เรื่อง + จริยธรรม 19 เรื่อง ปี 67 km 12 เรื่อง จริยธรรม 27 เรื่อง", [13, 21, 39]),
    finds: ["7111 result.2566 doubt note-arithmetic:sum"],
  },
  { title: "a sum that comes to the result", form: counted("ปี 66 KM 12 เรื่อง + จริยธรรม 19 เรื่อง", [13, 31, 39]), finds: [] },
] satisfies readonly Case[];
