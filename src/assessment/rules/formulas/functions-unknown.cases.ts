import { completeRows, type Case } from "../case";

export default [
  {
    title: "two cells that show #NAME?: one finding, whose fix enters both formulas anew",
    form: { rows: completeRows, unknownFunctions: [{ row: 7111, field: "success" }, { row: 7111, field: "score" }] },
    finds: ["7111 success notice functions-unknown:unknown fix"],
  },
] satisfies readonly Case[];
