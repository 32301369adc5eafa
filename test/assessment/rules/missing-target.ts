import type { Fixture } from "./fixture";
import { withFirst } from "./fixture";

export const missingTarget: readonly Fixture[] = [
  {
    title: "a blank target",
    form: withFirst({ target: "" }),
    expects: ["7111 target error missing-target:blank"],
  },
  {
    title: "a target that is not applicable",
    form: withFirst({ target: "N/A" }),
    expects: ["7111 target error missing-target:notApplicable"],
  },
  {
    title: "a target that cannot be read is another rule's",
    form: withFirst({ target: "มาก" }),
    expects: ["7111 target error not-a-number:words"],
  },
];
