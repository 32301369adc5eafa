import type { ItemReadiness } from "./readiness";

/** What is done of all that is to be done: the length of a bar. */
export interface Steps {
  readonly done: number;
  readonly all: number;
}

/** An item's steps: to say what the agency has, to write the answer within its limit, and to bring the evidence of each option that needs some. */
export function stepsOf({ left, toEvidence, evidenced }: ItemReadiness): Steps {
  const lacks = (...what: readonly (typeof left)[number]["what"][]): boolean => left.some((one) => what.includes(one.what));
  const done = (lacks("tick") ? 0 : 1) + (lacks("answer", "shorten") ? 0 : 1) + evidenced;
  return { done, all: 2 + toEvidence };
}
