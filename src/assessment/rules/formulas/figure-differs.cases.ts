import type { MeanCell } from "../../form/form";
import type { CellValue } from "../../form/figure";
import { completeRows, type Case, type TypedForm, type TypedRow } from "../case";

const own = (shown: CellValue) => ({ holds: "own", shown }) as const;

/** The complete form as Excel shows it: 81 of 80 are 101.25 %, which scores 300. The first row is changed. */
const shown = (first: Partial<TypedRow>, means: readonly MeanCell[] = []): TypedForm => ({
  calculation: "live", means,
  rows: completeRows.map((row, index) => ({ ...row, success: own(101.25), score: own(300), ...(index === 0 ? first : {}) })),
});

const nothingShown = { success: own(""), score: own("") };

export default [
  { title: "every cell shows what it comes to", form: shown({}), finds: [] },
  {
    title: "a percentage that is not its inputs'; the score that follows from it is right by itself",
    form: shown({ success: own(120), score: own(500) }),
    finds: ["7111 success error figure-differs:differs fix"],
  },
  {
    title: "a percentage that shows nothing, and an error",
    form: shown({ success: own(""), score: own("#VALUE!") }),
    finds: ["7111 success error figure-differs:differs fix"],
  },
  {
    title: "an error where there is a figure",
    form: shown({ success: own("#VALUE!"), score: own("") }),
    finds: ["7111 success error figure-differs:error fix"],
  },
  {
    title: "a figure in a row that lacks its result: blanks reached the function as 0",
    form: shown({ results: [78, 79, ""], success: own(200), score: own(500) }),
    finds: ["7111 result.2567 error missing-result:latest", "7111 success error figure-differs:differs fix"],
  },
  {
    title: "a number typed as text, which a native formula does not read: its own finding says so",
    form: shown({ target: "80", success: own("#N/A"), score: own("#N/A") }),
    finds: ["7111 target warning number-as-text:typed fix"],
  },
  {
    title: "means, their count, the summary and the total, each by the cells it draws on",
    form: shown({}, [
      { of: "topic", topic: "7.1", row: 7100, cell: own(310) },
      { of: "unscored", topic: "7.1", row: 7100, cell: own(2) },
      { of: "summary", topic: "7.1", row: 7801, cell: own(320) },
      { of: "topic", topic: "7.2", row: 7200, cell: own(300) },
      { of: "unscored", topic: "7.2", row: 7200, cell: own(0) },
      { of: "summary", topic: "7.2", row: 7802, cell: own(300) },
      { of: "total", row: 7809, cell: own(305) },
    ]),
    finds: [
      "7100 note error figure-differs:differs fix", "7100 score error figure-differs:differs fix",
      "7801 score error figure-differs:differs fix", "7809 score error figure-differs:differs fix",
    ],
  },
  { title: "a score of a row that stands elsewhere: the number's finding says why the mean differs",
    form: {
      ...shown({ under: "7.2.2" }, [{ of: "topic", topic: "7.1", row: 7100, cell: own(1) }]),
    },
    finds: ["7111 item error item-number-differs:other fix fix"],
  },
  { title: "a file that nobody computed", form: { ...shown(nothingShown), calculation: "none" }, finds: [] },
] satisfies readonly Case[];
