import { completeRows, type Case } from "../case";

export default [
  {
    title: "headings gone",
    form: { rows: completeRows, review: [{ is: "columns", missing: ["วันที่", "รหัสรายการ"] }] },
    finds: ["3 fiscalYear warning review-unread:columns"],
  },
  { title: "a log that could not be read", form: { rows: completeRows, review: [{ is: "unread" }] }, finds: ["3 fiscalYear warning review-unread:unread"] },
  { title: "a newer program's log", form: { rows: completeRows, review: [{ is: "newer", version: 2 }] }, finds: ["3 fiscalYear warning review-unread:newer"] },
  {
    title: "a copy of the log",
    form: { rows: completeRows, review: [{ is: "another", sheet: "การทบทวน (2)" }] },
    finds: ["3 fiscalYear warning review-unread:another"],
  },
] satisfies readonly Case[];
