import { completeRows, type Case } from "../case";
import { withAnswer, type TypedAnswer } from "../case-narrative";

const answered = (typed: TypedAnswer) => ({ rows: completeRows, narrative: withAnswer(typed) });

export default [
  {
    title: "another wording",
    form: answered({ item: "1.1.2", reworded: { 1: "สื่อสารนโยบายไปยังบุคลากรภายใน" } }),
    finds: ["หมวด 1 1121 option warning option-reworded:reworded fix"],
  },
  {
    title: "blanks, marks and letter case make no difference",
    form: answered({ item: "1.2.1", reworded: { 1: "วิเคราะห์ความเสี่ยงด้าน การทุจริตและประพฤติมิชอบที่อาจจะเกิดขึ้น *" } }),
    finds: [],
  },
  {
    title: "a line of the agency's own",
    form: answered({ item: "1.1.2", ownLines: ["มีการประเมินผู้บริหารทุกปี"] }),
    finds: ["หมวด 1 1124 option warning option-reworded:ownLine"],
  },
] satisfies readonly Case[];
