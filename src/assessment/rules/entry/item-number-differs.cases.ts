import { withFirst, type Case } from "../case";

export default [
  {
    title: "the number of another item",
    form: withFirst({ ownNumber: "7.4.3" }),
    finds: ["7111 item error item-number-differs:other fix"],
  },
  {
    title: "no number, its formulas in place",
    form: withFirst({ ownNumber: "" }),
    finds: ["7111 item error item-number-differs:blank fix"],
  },
] satisfies readonly Case[];
