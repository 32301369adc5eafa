import type { Fixture } from "./fixture";
import { withFirst } from "./fixture";

export const zeroTarget: readonly Fixture[] = [
  { title: "a target of 0", form: withFirst({ target: 0 }), expects: ["7111 target error zero-target:zero"] },
  { title: "a target below 0", form: withFirst({ target: -5 }), expects: ["7111 target error zero-target:below"] },
];
