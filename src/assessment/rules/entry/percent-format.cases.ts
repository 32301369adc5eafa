import { withFirst, type Case, type Typed } from "../case";

const percent = (shows: number, format = "0.0%"): Typed => ({ shows, format });

export default [
  {
    title: "the target and all results",
    form: withFirst({ target: percent(0.8), results: [percent(0.78), percent(0.79, "0%"), percent(0.81, "0.00%")] }),
    finds: [
      "7111 target warning percent-format:shown fix", "7111 result.2565 warning percent-format:shown fix",
      "7111 result.2566 warning percent-format:shown fix", "7111 result.2567 warning percent-format:shown fix",
    ],
  },
  {
    title: "a result alone: it is no leap from 79 to 81%",
    form: withFirst({ results: [78, 79, percent(0.81)], note: "" }),
    finds: ["7111 result.2567 warning percent-format:shown fix", "7111 note warning missing-evidence-note:plain"],
  },
  {
    title: "a percent typed as text is a number as text, and one whose sign is quoted is the number",
    form: withFirst({ target: percent(80, '0"%"'), results: ["78%", { shows: "79%", format: "0%" }, percent(81, "0\\%")] }),
    finds: ["7111 result.2565 warning number-as-text:typed fix", "7111 result.2566 warning number-as-text:typed fix"],
  },
  {
    title: "0% is 0",
    form: withFirst({ target: percent(0) }),
    finds: ["7111 target error zero-target:zero"],
  },
] satisfies readonly Case[];
