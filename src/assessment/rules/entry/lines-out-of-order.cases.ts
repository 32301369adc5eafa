import { completeRows, type Case } from "../case";

export default [
  {
    title: "a table that was sorted whole: one finding, not one a row",
    form: { rows: completeRows, inOrder: false },
    finds: ["7110 item error lines-out-of-order:torn fix"],
  },
] satisfies readonly Case[];
