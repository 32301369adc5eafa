import { withFirst, type Case } from "../case";

const { MAX_VALUE, MIN_VALUE } = Number;

export default [
  {
    title: "results below 0, each in its year",
    form: withFirst({ results: [-5, 79, -1] }),
    finds: [
      "7111 result.2565 warning implausible-figure:negative",
      "7111 result.2567 warning implausible-figure:negative",
    ],
  },
  { title: "a target below 0 is zero-target's", form: withFirst({ target: -80 }), finds: ["7111 target error zero-target:below"] },
  {
    title: "a share as target, a percentage as result",
    form: withFirst({ target: 0.8, results: [78, 79, 81] }),
    finds: ["7111 result.2567 warning implausible-figure:hundredfold"],
  },
  {
    title: "a digit too many",
    form: withFirst({ target: 80, results: [78, 79, 801] }),
    finds: ["7111 result.2567 warning implausible-figure:high"],
  },
  {
    title: "ten times the target is the most that is plausible: it is a leap, and no more",
    form: withFirst({ target: 80, results: [78, 79, 800] }),
    finds: ["7111 result.2567 doubt sudden-change:better"],
  },
  {
    title: "far below a target that less is better than",
    form: withFirst({ direction: "ค่าน้อยดี", target: 80, results: [81, 40, 0] }),
    finds: [],
  },
  {
    title: "more than any number can say: neither percentage nor score, up or down",
    form: withFirst({ target: 0.01, results: [MAX_VALUE, MAX_VALUE, MAX_VALUE] }),
    finds: ["7111 result.2567 error implausible-figure:beyond"],
  },
  {
    title: "more than any number can say, where less is better",
    form: withFirst({ direction: "ค่าน้อยดี", target: MIN_VALUE }),
    finds: ["7111 result.2567 error implausible-figure:beyond"],
  },
  {
    title: "what is no finite number is no number",
    form: withFirst({ target: "9".repeat(310), results: [78, Infinity, NaN] }),
    finds: [
      "7111 target error not-a-number:words", "7111 result.2566 error not-a-number:words",
      "7111 result.2567 error not-a-number:words",
    ],
  },
] satisfies readonly Case[];
