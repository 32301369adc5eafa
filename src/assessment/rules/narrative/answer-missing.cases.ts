import { completeRows, type Case } from "../case";
import { withAnswer } from "../case-narrative";

export default [
  {
    title: "options are ticked, and nothing is written, or nothing that says anything",
    form: { rows: completeRows, narrative: { answers: [{ item: "1.1.1", answer: "" }, { item: "1.1.2", answer: "-", ticked: [2] }] } },
    finds: ["หมวด 1 1119 answer error answer-missing:ticked", "หมวด 1 1129 answer error answer-missing:ticked"],
  },
  {
    title: "nothing is ticked, or nothing says what is",
    form: {
      rows: completeRows,
      narrative: { answers: [{ item: "1.1.1", answer: "", ticked: [] }, { item: "1.1.2", answer: "", ticked: "unsaid" }] },
    },
    finds: ["หมวด 1 1119 answer warning answer-missing:blank", "หมวด 1 1129 answer warning answer-missing:blank"],
  },
  { title: "short as it is, it is an answer", form: { rows: completeRows, narrative: withAnswer({ item: "3.3.3", answer: "มีระบบฐานข้อมูล" }) }, finds: [] },
] satisfies readonly Case[];
