import { carriedMark } from "../../form/carried-over";
import { withFirst, type Case } from "../case";

const found = ["7111 note error carried-over:carried fix"];

export default [
  { title: "a note marked as last year's", form: withFirst({ note: `${carriedMark(2566)} รายงานประจำปี กองกฎหมาย` }), finds: found },
  { title: "a mark with no note behind it", form: withFirst({ note: carriedMark(2566) }), finds: found },
  {
    title: "a mark typed with other blanks and digits",
    form: withFirst({ note: "[ ยกมาจากแบบประเมิน พ.ศ.๒๕๖๖ รอยืนยัน ]\nรายงานประจำปี กองกฎหมาย" }),
    finds: found,
  },
  { title: "the mark deleted", form: withFirst({ note: "รายงานประจำปี กองกฎหมาย" }), finds: [] },
  { title: "a note that tells of one", form: withFirst({ note: `รายงานประจำปี กองกฎหมาย ${carriedMark(2566)}` }), finds: [] },
] satisfies readonly Case[];
