import { completeRow, completeRows, withFirst, type Case } from "../case";

export default [
  {
    title: "the number of another item: it counts to that one",
    form: { rows: [...completeRows, { ...completeRow, item: "7.4.3", name: "จำนวนรางวัลที่ได้รับ", unit: "รางวัล", under: "7.1.1" }] },
    finds: ["7431 item error item-number-differs:other fix fix", "7431 score doubt cap-reached:cut"],
  },
  {
    title: "a row under no item, as above the first heading of a topic",
    form: { rows: completeRows.map((row, index) => (index === 0 ? { ...row, under: null } : row)) },
    finds: ["7111 item error item-number-differs:outside fix"],
  },
  {
    title: "a number that the form does not have",
    form: withFirst({ ownNumber: "7.9.9" }),
    finds: ["7111 item error item-number-differs:unknown fix"],
  },
  {
    title: "no number, its formulas in place",
    form: withFirst({ ownNumber: "" }),
    finds: ["7111 item error item-number-differs:blank fix"],
  },
] satisfies readonly Case[];
