import { withFirst, type Case } from "../case";

export default [
  {
    title: "the result of the year assessed",
    form: withFirst({ results: [78, 79, ""] }),
    finds: ["7111 result.2567 error missing-result:latest"],
  },
  {
    title: "one finding for each year",
    form: withFirst({ results: ["", " ", ""] }),
    finds: [
      "7111 result.2565 error missing-result:earlier",
      "7111 result.2566 error missing-result:earlier",
      "7111 result.2567 error missing-result:latest",
    ],
  },
  { title: "0 is a result", form: withFirst({ results: [0, 0, 0] }), finds: [] },
] satisfies readonly Case[];
