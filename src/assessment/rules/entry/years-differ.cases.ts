import { completeRows, type Case } from "../case";

export default [
  {
    title: "headings that name other years: one finding, whose fix writes them all",
    form: {
      rows: completeRows,
      otherYears: [2565, 2566, 2567].map((year) => ({
        at: { row: 4, field: `result.${year}` as const }, year, says: year - 1, proper: `การดำเนินการ พ.ศ.${year}`,
      })),
    },
    finds: ["4 result.2565 error years-differ:headings fix"],
  },
] satisfies readonly Case[];
