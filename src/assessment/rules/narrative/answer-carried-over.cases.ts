import { carriedMark } from "../../form/carried-over";
import { completeRows, type Case } from "../case";
import { withAnswer } from "../case-narrative";

const answered = (answer: string, pieces?: readonly number[]) =>
  ({ rows: completeRows, narrative: withAnswer({ item: "2.2.1", answer, ...(pieces === undefined ? {} : { pieces }) }) });
const words = "แผนปฏิบัติราชการถ่ายทอดถึงทุกกอง";

export default [
  {
    title: "an answer marked as last year's",
    form: answered(`${carriedMark(2566)}\n${words}`),
    finds: ["หมวด 2 2219 answer error answer-carried-over:carried fix"],
  },
  {
    title: "one that stands in two cells", form: answered(`${carriedMark(2566)}\n${words}`, [2219, 2220]),
    finds: ["หมวด 2 2219 answer error answer-carried-over:carried", "หมวด 2 2220 answer warning category-astray:joined"],
  },
  { title: "the mark deleted", form: answered(words), finds: [] },
  { title: "an answer that tells of a mark", form: answered(`${words} ${carriedMark(2566)}`), finds: [] },
] satisfies readonly Case[];
