import { completeRows, type Case } from "../case";

const gone = "3 fiscalYear notice review-of-gone:gone";

export default [
  {
    title: "two indicators that are gone",
    form: { rows: completeRows, review: [{ is: "gone", names: ["7.1.1 ก", `7.2.1 ${"ยาว".repeat(60)}`] }] },
    finds: [gone, gone],
  },
] satisfies readonly Case[];
