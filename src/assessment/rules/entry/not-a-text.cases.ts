import { withFirst, withMore, type Case } from "../case";

export default [
  {
    title: "Excel's errors: none of them is said to be missing",
    form: withFirst({ name: "#REF!", unit: "#N/A", note: "#VALUE!", direction: "#NAME?" }),
    finds: [
      "7111 name error not-a-text:error", "7111 direction error not-a-text:error",
      "7111 unit error not-a-text:error", "7111 note error not-a-text:error",
    ],
  },
  {
    title: "true and false",
    form: withFirst({ name: true, unit: false, note: true }),
    finds: [
      "7111 name error not-a-text:truthValue", "7111 unit error not-a-text:truthValue", "7111 note error not-a-text:truthValue",
    ],
  },
  {
    title: "formulas that show texts",
    form: withFirst({
      name: { formula: "=B3", shows: "ร้อยละของเรื่องที่แล้วเสร็จ" }, unit: { formula: "=\"ร้อย\"&\"ละ\"", shows: "ร้อยละ" },
      note: { formula: "=Sheet2!A1", shows: "รายงานประจำปี" }, direction: { formula: "=C8", shows: "ค่ามากดี" },
    }),
    finds: [
      "7111 name error not-a-text:formula fix", "7111 direction error not-a-text:formula fix",
      "7111 unit error not-a-text:formula fix", "7111 note error not-a-text:formula fix",
    ],
  },
  {
    title: "formulas of a file, which does not tell what they show",
    form: withFirst({
      name: { formula: "=B3", shows: "" }, unit: { formula: "=E8", shows: "" },
      note: { formula: "=A1", shows: "" }, direction: { formula: "=C8", shows: "" },
    }),
    finds: [
      "7111 name error not-a-text:formula", "7111 direction error not-a-text:formula",
      "7111 unit error not-a-text:formula", "7111 note error not-a-text:formula",
    ],
  },
  {
    title: "formulas that show an error, or nothing of worth",
    form: withFirst({ unit: { formula: "=E8", shows: "#REF!" }, note: { formula: "=A1", shows: "-" } }),
    finds: ["7111 unit error not-a-text:formula", "7111 note error not-a-text:formula"],
  },
  {
    title: "an error in the note gives no reason for a year without a result",
    form: withFirst({ results: [78, "N/A", 81], note: "#REF!" }),
    finds: ["7111 result.2566 warning result-not-applicable:earlier", "7111 note error not-a-text:error"],
  },
  {
    title: "what a file's formula says of a year without a result is not known",
    form: withFirst({ results: [78, "N/A", 81], note: { formula: "=A1", shows: "" } }),
    finds: ["7111 note error not-a-text:formula"],
  },
  {
    title: "the same error twice is no indicator twice",
    form: withMore({ item: "7.1.2", name: "#REF!" }, { item: "7.1.2", name: "#REF!" }),
    finds: ["7121 name error not-a-text:error", "7122 name error not-a-text:error"],
  },
  { title: "a number is its text", form: withFirst({ name: 2567, unit: 5, note: 12 }), finds: [] },
] satisfies readonly Case[];
