import { withFirst, type Case } from "../case";

const results = (...three: readonly (number | string)[]) => withFirst({ target: 93.5, results: three });
const found = ["7111 result.2567 doubt decimals-lost:rounded"];

export default [
  { title: "a whole beside two decimals", form: results(93.41, 94.22, 95), finds: found },
  { title: "one decimal beside two may be a 0 left out", form: results(93.41, 94.22, 95.1), finds: [] },
  { title: "a whole beside one decimal", form: results(93.4, 94.2, 95), finds: [] },
  { title: "100 is whole by nature", form: results(93.41, 94.22, 100), finds: [] },
  {
    title: "a share that comes to a whole",
    form: withFirst({ target: 93.5, results: [93.41, 94.22, 95], note: "ปี 2567 แล้วเสร็จ 190 จาก 200 เรื่อง" }),
    finds: [],
  },
  { title: "an earlier year", form: results(93, 93.02, 93.41), finds: [] },
  {
    title: "typed with its decimals",
    form: results(93.41, 94.22, "95.00"),
    finds: ["7111 result.2567 warning number-as-text:typed fix"],
  },
] satisfies readonly Case[];
