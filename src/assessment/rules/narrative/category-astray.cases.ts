import { completeRows, type Case } from "../case";
import { withAnswer } from "../case-narrative";

const complete = withAnswer({ item: "1.1.2" });

export default [
  {
    title: "no sheet of a category, though there are others",
    form: { rows: completeRows, narrative: { ...complete, lacking: ["2", "3"] } },
    finds: ["หมวด 1 1 item warning category-astray:lacking", "หมวด 1 1 item warning category-astray:lacking"],
  },
  {
    title: "two sheets of one",
    form: { rows: completeRows, narrative: { ...complete, copies: [{ sheet: "หมวด 1 (2)", read: "หมวด 1", category: "1" }] } },
    finds: ["หมวด 1 1 item warning category-astray:copy"],
  },
  {
    title: "a line that is none of the form's",
    form: { rows: completeRows, narrative: { ...complete, strays: [{ sheet: "หมวด 1", row: 1500, text: "ฝากถามกองกฎหมาย" }] } },
    finds: ["หมวด 1 1500 option warning category-astray:stray"],
  },
] satisfies readonly Case[];
