import { withFirst, type Case } from "../case";

export default [
  {
    title: "a percent sign, Thai digits, grouping",
    form: withFirst({ target: "ร้อยละ 80", results: ["78%", "๗๙.๕", "1,250"] }),
    finds: [
      "7111 target warning number-as-text:typed fix",
      "7111 result.2565 warning number-as-text:typed fix",
      "7111 result.2566 warning number-as-text:typed fix",
      "7111 result.2567 warning number-as-text:typed fix",
      "7111 result.2567 warning implausible-figure:high",
    ],
  },
  {
    title: "a target of 0 typed as text is found by both rules",
    form: withFirst({ target: "๐" }),
    finds: ["7111 target warning number-as-text:typed fix", "7111 target error zero-target:zero"],
  },
] satisfies readonly Case[];
