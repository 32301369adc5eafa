import { completeRows, type Case } from "../case";

const copy = "3 fiscalYear warning another-copy:sameYear";

export default [
  { title: "one other sheet", form: { rows: completeRows, copies: ["หมวด 7 (2)"] }, finds: [copy] },
  { title: "each other sheet by itself", form: { rows: completeRows, copies: ["หมวด 7 (2)", "สำรอง"] }, finds: [copy, copy] },
] satisfies readonly Case[];
