import { completeRows, type Case } from "../case";

export default [
  {
    title: "a head without an agency",
    form: { rows: completeRows, agency: "" },
    finds: ["3 agency error missing-agency:blank"],
  },
] satisfies readonly Case[];
