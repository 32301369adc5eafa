import type { Fixture } from "./fixture";
import { withFirst } from "./fixture";

export const missingUnit: readonly Fixture[] = [
  {
    title: "a blank unit, where the name begins with it",
    form: withFirst({ unit: "" }),
    expects: ["7111 unit error missing-unit:blank fix"],
  },
  {
    title: "a blank unit",
    form: withFirst({ unit: " ", name: "จำนวนเรื่องที่แล้วเสร็จ" }),
    expects: ["7111 unit error missing-unit:blank"],
  },
];
