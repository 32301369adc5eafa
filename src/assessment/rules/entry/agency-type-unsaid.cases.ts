import { completeRows, type Case } from "../case";

const missing = ["3 agencyType notice agency-type-unsaid:missing"];

export default [
  { title: "a head without a type", form: { rows: completeRows, agencyType: "" }, finds: missing },
  { title: "a type that says nothing", form: { rows: completeRows, agencyType: "-" }, finds: missing },
  {
    title: "a type that is none",
    form: { rows: completeRows, agencyType: "รัฐวิสาหกิจ" },
    finds: ["3 agencyType error agency-type-unsaid:unreadable"],
  },
  { title: "a type as people type it", form: { rows: completeRows, agencyType: " หน่วยงาน บริการ" }, finds: [] },
] satisfies readonly Case[];
