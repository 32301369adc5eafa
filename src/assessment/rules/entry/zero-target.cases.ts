import { withFirst, type Case } from "../case";

export default [
  { title: "a target of 0", form: withFirst({ target: 0 }), finds: ["7111 target error zero-target:zero"] },
  { title: "a target below 0", form: withFirst({ target: -5 }), finds: ["7111 target error zero-target:below"] },
] satisfies readonly Case[];
