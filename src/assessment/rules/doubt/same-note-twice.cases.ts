import { withFirst, completeRows, type Case, type TypedForm } from "../case";

const noted = (first: string, second: string): TypedForm => {
  const { rows } = withFirst({ note: first });
  return { rows: rows.map((row, index) => (index === 1 ? { ...row, note: second } : row)) };
};
const told = "ปี 2567 ตรวจติดตามได้ 12 ครั้ง ใน 4 ภาค";
const found = ["7112 note doubt same-note-twice:repeats"];

export default [
  { title: "a note with figures", form: noted(told, told), finds: found },
  { title: "spaces and brackets apart", form: noted(told, "(ปี 2567)  ตรวจติดตามได้ 12 ครั้ง  ใน 4 ภาค"), finds: found },
  {
    title: "a long note without any",
    form: noted(...["", ""].map(() => "คณะทำงานได้ทบทวนกระบวนงานร่วมกับเครือข่ายทุกจังหวัดและเผยแพร่คู่มือให้ทุกหน่วยงานใช้") as [string, string]),
    finds: found,
  },
  { title: "one figure is another", form: noted(told, told.replace("12", "13")), finds: [] },
  { title: "the source of several indicators", form: { rows: completeRows }, finds: [] },
  { title: "a few words that fit both", form: noted("กองกฎหมายเป็นผู้จัดเก็บ", "กองกฎหมายเป็นผู้จัดเก็บ"), finds: [] },
] satisfies readonly Case[];
