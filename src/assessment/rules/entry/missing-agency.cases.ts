import { completeRows, type Case } from "../case";

export default [
  {
    title: "a head without an agency",
    form: { rows: completeRows, agency: "" },
    finds: ["3 agency error missing-agency:blank"],
  },
  ...["-", "ไม่มี", "หน่วยงาน", "ชื่อหน่วยงาน:", "12345", "๒๕๖๗", "หน่วยงานบริการ", "#REF!"].map((agency): Case => ({
    title: `no agency's name: ${agency}`,
    form: { rows: completeRows, agency },
    finds: ["3 agency error missing-agency:noName"],
  })),
] satisfies readonly Case[];
