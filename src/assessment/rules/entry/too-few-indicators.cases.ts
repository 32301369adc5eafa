import { completeRows, type Case } from "../case";

export default [
  {
    title: "one where two are asked for",
    form: { rows: completeRows.slice(1) },
    finds: ["7110 item error too-few-indicators:few"],
  },
] satisfies readonly Case[];
