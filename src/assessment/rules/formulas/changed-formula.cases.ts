import { completeRows, withFirst, type Case } from "../case";

export default [
  {
    title: "a percentage typed over",
    form: withFirst({ success: { holds: "value", value: 110, shown: 110 } }),
    finds: ["7111 success error changed-formula:typed fix"],
  },
  {
    title: "a score of another row",
    form: withFirst({ score: { holds: "formula", formula: "=PMQA.SCORE(I8,A8,$D$3)", shown: 300 } }),
    finds: ["7111 score error changed-formula:formula fix"],
  },
  {
    title: "an error left where the score was",
    form: withFirst({ score: { holds: "error", text: "#REF!", shown: "#REF!" } }),
    finds: ["7111 score error changed-formula:error fix"],
  },
  {
    title: "a topic's mean, its line in the summary and the total typed over",
    form: {
      rows: completeRows,
      means: [
        { of: "topic", topic: "7.1", row: 7100, cell: { holds: "value", value: 499, shown: 499 } },
        { of: "summary", topic: "7.1", row: 7801, cell: { holds: "formula", formula: "=K9", shown: "" } },
        { of: "total", row: 7809, cell: { holds: "value", value: "395", shown: "395" } },
      ],
    },
    finds: [
      "7100 score error changed-formula:typed fix", "7801 score error changed-formula:formula fix",
      "7809 score error changed-formula:typed fix",
    ],
  },
] satisfies readonly Case[];
