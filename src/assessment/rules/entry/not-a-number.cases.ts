import { withFirst, type Case } from "../case";

export default [
  {
    title: "words",
    form: withFirst({ target: "มากกว่าปีก่อน", results: ["ดี", 79, 81] }),
    finds: ["7111 target error not-a-number:words", "7111 result.2565 error not-a-number:words"],
  },
  {
    title: "a number that can be read in two ways",
    form: withFirst({ results: [78, "1.250,5", 81] }),
    finds: ["7111 result.2566 error not-a-number:words"],
  },
  {
    title: "a formula that shows a number",
    form: withFirst({ target: { formula: "=40*2", shows: 80 } }),
    finds: ["7111 target error not-a-number:formula fix"],
  },
  {
    title: "a formula that shows words",
    form: withFirst({ results: [78, 79, { formula: "=A1", shows: "ดี" }] }),
    finds: ["7111 result.2567 error not-a-number:formula"],
  },
  {
    title: "Excel's errors",
    form: withFirst({ results: [78, "#DIV/0!", 81] }),
    finds: ["7111 result.2566 error not-a-number:error"],
  },
  {
    title: "true and false",
    form: withFirst({ results: [78, 79, true] }),
    finds: ["7111 result.2567 error not-a-number:truthValue"],
  },
] satisfies readonly Case[];
