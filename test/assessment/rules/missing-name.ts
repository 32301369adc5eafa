import type { Fixture } from "./fixture";
import { withFirst, withMore } from "./fixture";

export const missingName: readonly Fixture[] = [
  { title: "figures without a name", form: withFirst({ name: " " }), expects: ["7111 name error missing-name:blank"] },
  {
    title: "two without a name are not each other's duplicate",
    form: withMore({ item: "7.1.2", name: "" }, { item: "7.1.2", name: "" }),
    expects: ["7121 name error missing-name:blank", "7122 name error missing-name:blank"],
  },
];
