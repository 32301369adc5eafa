import { editionFor } from "../../criteria/editions";
import { completeRows, type Case } from "../case";

const ofYear = (year: number) => {
  const edition = editionFor(year);
  return { rows: completeRows, ...(edition === undefined ? {} : { edition }) };
};
const borrowed = "3 fiscalYear notice borrowed-edition:borrowed";

export default [
  { title: "five years beyond the newest criteria", form: ofYear(2572), finds: [borrowed] },
  { title: "six years beyond", form: ofYear(2573), finds: ["3 fiscalYear warning far-year:far", borrowed] },
] satisfies readonly Case[];
