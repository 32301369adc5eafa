import { withFirst, type Case } from "../case";

export default [
  {
    title: "a blank target",
    form: withFirst({ target: "" }),
    finds: ["7111 target error missing-target:blank"],
  },
  {
    title: "a target that is not applicable",
    form: withFirst({ target: "N/A" }),
    finds: ["7111 target error missing-target:notApplicable"],
  },
  {
    title: "a target that cannot be read is another rule's",
    form: withFirst({ target: "มาก" }),
    finds: ["7111 target error not-a-number:words"],
  },
] satisfies readonly Case[];
