import { completeRows, type Case } from "../case";

const many = Array.from({ length: 20 }, (_, index) => index + 4);

export default [
  {
    title: "rows edited by hand",
    form: { rows: completeRows, review: [{ is: "edited", rows: [5, 9] }] },
    finds: ["3 fiscalYear warning review-edited:edited"],
  },
  {
    title: "many rows that cannot be read",
    form: { rows: completeRows, review: [{ is: "unreadable", rows: many }] },
    finds: ["3 fiscalYear warning review-edited:unreadable"],
  },
  {
    title: "rows copied, and sorted",
    form: { rows: completeRows, review: [{ is: "doubled", rows: [7] }, { is: "sorted" }] },
    finds: ["3 fiscalYear notice review-edited:doubled", "3 fiscalYear notice review-edited:sorted"],
  },
  { title: "a review in which nothing is amiss", form: { rows: completeRows, review: [] }, finds: [] },
] satisfies readonly Case[];
