import { withFirst, type Case } from "../case";

const ends = (note: string) => withFirst({ note });
const found = (place: string) => [`7111 note doubt note-broken-off:${place}`];

export default [
  { title: "inside a year, as in the submission of 2567", form: ends("สนับสนุนการขยายฐานรายได้ภาครัฐ ประจำปีงบประมาณ 256"), finds: found("year") },
  { title: "inside a word", form: ends("รายงานประจำปี 2567 ของกองกฎหมายแ"), finds: found("word") },
  { title: "inside a number", form: ends("ปี 2567 มีผู้ใช้บริการ 12,3"), finds: found("number") },
  { title: "inside a bracket", form: ends("ปี 2567 รางวัลดีเด่น (Gold Award"), finds: found("bracket") },
  { title: "where something was to follow", form: ends("ปี 2567 ผลสำรวจความพึงพอใจและ"), finds: found("sentence") },
  { title: "at the next line of a list", form: ends("ปี 2567 1) รายงานประจำปี 2)"), finds: found("sentence") },
  { title: "whole, with lists and brackets", form: ends("ปี 2567 : 1) รางวัลดีเด่น (Gold) 2) รายงาน (ฉบับย่อ)"), finds: [] },
  { title: "whole, in ก็ and a number", form: ends("ปี 2567 ครบทั้ง 1,250"), finds: [] },
] satisfies readonly Case[];
