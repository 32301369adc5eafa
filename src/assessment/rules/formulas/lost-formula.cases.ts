import type { ComputedCell } from "../../form/computed-cell";
import { completeRows, withFirst, type Case } from "../case";

const nothing: ComputedCell = { holds: "nothing", shown: "" };

export default [
  {
    title: "a row without its score's formula",
    form: withFirst({ score: nothing }),
    finds: ["7111 score error lost-formula:row fix"],
  },
  {
    title: "a row inserted by hand: one finding, whose fix brings its number too",
    form: withFirst({ ownNumber: "", success: nothing, score: nothing }),
    finds: ["7111 success error lost-formula:row fix"],
  },
  {
    title: "means that were emptied",
    form: {
      rows: completeRows,
      means: [
        { of: "topic", topic: "7.1", row: 7100, cell: nothing },
        { of: "summary", topic: "7.1", row: 7801, cell: nothing },
        { of: "total", row: 7809, cell: nothing },
      ],
    },
    finds: [
      "7100 score error lost-formula:mean fix", "7801 score error lost-formula:mean fix", "7809 score error lost-formula:mean fix",
    ],
  },
] satisfies readonly Case[];
