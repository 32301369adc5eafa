import type { ComputedCell, Instead } from "../../form/computed-cell";
import { completeRows, withFirst, type Case } from "../case";

const other = (formula: string, instead: Instead, shown: number | "" = 300): ComputedCell => ({ holds: "formula", formula, instead, shown });

/** A topic's mean that does something else. */
const mean = (title: string, formula: string, instead: Instead, says: string): Case => ({
  title,
  form: { rows: completeRows, means: [{ of: "topic", topic: "7.1", row: 7100, cell: other(formula, instead, 250) }] },
  finds: [`7100 score error changed-formula:${says} fix`],
});

export default [
  {
    title: "a percentage typed over",
    form: withFirst({ success: { holds: "value", value: 110, shown: 110 } }),
    finds: ["7111 success error changed-formula:typed fix"],
  },
  {
    title: "a score of another row",
    form: withFirst({ score: other("=PMQA.SCORE(I8,A8,$D$3)", {
      does: "takes", taken: { row: 8, field: "success", address: "I8" }, own: { row: 7111, field: "success", address: "I7111" },
    }) }),
    finds: ["7111 score error changed-formula:takes fix"],
  },
  {
    title: "a percentage of another year's result, and of a cell beside the form",
    form: {
      rows: completeRows.map((row, index) => ({
        ...row,
        ...(index === 0 ? { success: other("=PMQA.SUCCESS(G7111,D7111,C7111)", {
          does: "takes", taken: { row: 7111, field: "result.2566", address: "G7111" }, own: { row: 7111, field: "result.2567", address: "H7111" },
        }) } : {}),
        ...(index === 1 ? { success: other("=PMQA.SUCCESS(Z1,D7112,C7112)", {
          does: "takes", taken: { row: 1, field: undefined, address: "Z1" }, own: { row: 7112, field: "result.2567", address: "H7112" },
        }) } : {}),
      })),
    },
    finds: ["7111 success error changed-formula:takes fix", "7112 success error changed-formula:takes fix"],
  },
  {
    title: "a percentage without its guard, one that stands still, one of no known kind",
    form: {
      rows: completeRows.map((row, index) => ({
        ...row,
        ...(index === 0 ? { success: other("=PMQA.SUCCESS(H7111,D7111,C7111)", { does: "answers-blanks" }) } : {}),
        ...(index === 1 ? { success: other("=100+10", { does: "stands-still" }) } : {}),
        ...(index === 2 ? { score: other("=I7221*5", { does: "something-else" }, "") } : {}),
      })),
    },
    finds: [
      "7111 success error changed-formula:answersBlanks fix", "7112 success error changed-formula:standsStill fix",
      "7221 score error changed-formula:formula fix",
    ],
  },
  {
    title: "an error left where the score was",
    form: withFirst({ score: { holds: "error", text: "#REF!", shown: "#REF!" } }),
    finds: ["7111 score error changed-formula:error fix"],
  },
  mean("a mean that leaves a row out", "=AVERAGE(K9:K10)", { does: "leaves-out", row: 8 }, "leavesOut"),
  mean("a mean that counts a row twice", "=AVERAGE(K6:K10,K8)", { does: "counts-twice", row: 8 }, "countsTwice"),
  mean("a mean that takes in another topic's rows", "=AVERAGE(K6:K40)", { does: "takes-in", row: 40 }, "takesIn"),
  {
    title: "a topic's mean, its count, its line in the summary and the total typed over",
    form: {
      rows: completeRows,
      means: [
        { of: "topic", topic: "7.1", row: 7100, cell: { holds: "value", value: 499, shown: 499 } },
        { of: "unscored", topic: "7.1", row: 7100, cell: { holds: "value", value: 0, shown: 0 } },
        { of: "summary", topic: "7.1", row: 7801, cell: other("=K9", {
          does: "takes", taken: { row: 9, field: "score", address: "K9" }, own: { row: 7100, field: "score", address: "K7100" },
        }, "") },
        { of: "total", row: 7809, cell: { holds: "value", value: "395", shown: "395" } },
      ],
    },
    finds: [
      "7100 note error changed-formula:typed fix", "7100 score error changed-formula:typed fix",
      "7801 score error changed-formula:takes fix", "7809 score error changed-formula:typed fix",
    ],
  },
] satisfies readonly Case[];
