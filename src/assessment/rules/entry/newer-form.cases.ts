import { completeRows, type Case } from "../case";

export default [
  {
    title: "a form of a version not known yet",
    form: { rows: completeRows, version: 99 },
    finds: ["3 fiscalYear warning newer-form:newer"],
  },
] satisfies readonly Case[];
