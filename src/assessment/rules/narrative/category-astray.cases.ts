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
  {
    title: "an answer that stands in two rows",
    form: { rows: completeRows, narrative: { answers: [{ item: "1.1.2", pieces: [1129, 1131] }] } },
    finds: ["หมวด 1 1131 answer warning category-astray:joined"],
  },
  {
    title: "a sheet that cannot be read, one that lacks columns, and one that is newer",
    form: {
      rows: completeRows, narrative: {
        ...complete, troubles: [
          { sheet: "หมวด 2", category: "2", is: "unread", columns: [] },
          { sheet: "หมวด 3", category: "3", is: "columns", columns: ["สถานะหลักฐาน", "ผู้รับผิดชอบ"] },
          { sheet: "หมวด 4", category: "4", is: "newer", columns: [] },
        ],
      },
    },
    finds: [
      "หมวด 2 1 option error category-astray:unread", "หมวด 3 1 option error category-astray:columns", "หมวด 4 1 option warning category-astray:newer",
    ],
  },
] satisfies readonly Case[];
