import { withFirst, type Case } from "../case";

export default [
  {
    title: "a blank unit, where the name begins with it",
    form: withFirst({ unit: "" }),
    finds: ["7111 unit error missing-unit:blank fix"],
  },
  {
    title: "a blank unit",
    form: withFirst({ unit: " ", name: "จำนวนเรื่องที่แล้วเสร็จ" }),
    finds: ["7111 unit error missing-unit:blank"],
  },
  ...["-", " – ", ".", "x", "0", "๐", "N/A", "n.a.", "ไม่มี", "(ไม่มี)", "None", "- - -"].map((unit): Case => ({
    title: `a unit that says nothing: ${unit}`,
    form: withFirst({ unit, name: "จำนวนเรื่องที่แล้วเสร็จ" }),
    finds: ["7111 unit error missing-unit:nothing"],
  })),
  {
    title: "a unit that says nothing, where the name begins with it",
    form: withFirst({ unit: "-" }),
    finds: ["7111 unit error missing-unit:nothing fix"],
  },
  { title: "a sign is a unit", form: withFirst({ unit: "%" }), finds: [] },
] satisfies readonly Case[];
