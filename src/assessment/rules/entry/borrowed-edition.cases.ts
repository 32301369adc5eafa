import { editionFor } from "../../criteria/editions";
import { fy2567 } from "../../criteria/fy2567";
import { completeRows, type Case } from "../case";

export default [
  {
    title: "a year whose own criteria are not known",
    form: { rows: completeRows, edition: editionFor(2568) ?? fy2567 },
    finds: ["3 fiscalYear notice borrowed-edition:borrowed"],
  },
] satisfies readonly Case[];
