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
  {
    title: "a date in each of the cells for figures",
    form: withFirst({
      target: { shows: 45292, format: "dd/mm/yyyy" },
      results: [{ shows: 45292, format: "[$-41E]d mmm yy" }, { shows: 0.5, format: "h:mm" }, { shows: 81, format: "[$-D070000]d/mm/yyyy;@" }],
    }),
    finds: [
      "7111 target error not-a-number:date", "7111 result.2565 error not-a-number:date",
      "7111 result.2566 error not-a-number:date", "7111 result.2567 error not-a-number:date",
    ],
  },
  {
    title: "a date typed as text is words",
    form: withFirst({ results: [78, "1/2/2567", "๑ ม.ค. ๒๕๖๗"] }),
    finds: ["7111 result.2566 error not-a-number:words", "7111 result.2567 error not-a-number:words"],
  },
  {
    title: "a text in a date's format is the text, and a number in a currency's the number",
    form: withFirst({ target: { shows: 80, format: "[$฿-41E]#,##0.00" }, results: [78, { shows: "N/A", format: "d/m/yy" }, 81] }),
    finds: [],
  },
  {
    title: "a formula that shows a date offers no number, one that shows a percent the percentage",
    form: withFirst({
      target: { formula: "=0.4*2", shows: 0.8, format: "0%" }, results: [78, 79, { formula: "=TODAY()", shows: 45292, format: "d/m/yy" }],
    }),
    finds: ["7111 target error not-a-number:formula fix", "7111 result.2567 error not-a-number:formula"],
  },
] satisfies readonly Case[];
