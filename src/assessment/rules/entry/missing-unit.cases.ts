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
] satisfies readonly Case[];
