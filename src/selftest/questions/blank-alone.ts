import { givenToFunction } from "../given-to-function";
import { writesOnOwnSheet, type Question } from "../question";

/** What a blank cell reaches a function as that takes single cells. */
export const blankAlone: Question = {
  name: "blank-alone",
  asks: { th: "เซลล์ว่างเซลล์เดียวไปถึงฟังก์ชันเป็นค่าอะไร", en: "What does a single blank cell reach a function as?" },
  does: writesOnOwnSheet,
  claim: "Whether a single blank cell arrives as one in a block does is written nowhere: the host takes it to be the same.",
  expected: [{ answer: 0, by: ["desktop", "rough"] }, { answer: null, by: ["web"] }, { answer: "", by: ["early"] }],
  ask: async (desk, told) => (await givenToFunction(desk, told, "=SELFTEST.SEENONE(A1)"))[0] ?? null,
};
