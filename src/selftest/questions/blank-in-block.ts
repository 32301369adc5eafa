import { givenToFunction } from "../given-to-function";
import { writesOnOwnSheet, type Json, type Question } from "../question";

/** Whether it is one of the ways in which a blank is known to arrive. */
const isKnown = (blank: Json): blank is 0 | null | "" => blank === 0 || blank === null || blank === "";

/** What a blank cell of a block reaches a function as. */
export const blankInBlock: Question = {
  name: "blank-in-block",
  asks: { th: "เซลล์ว่างในช่วงเซลล์ไปถึงฟังก์ชันเป็นค่าอะไร", en: "What does a blank cell in a block reach a function as?" },
  does: writesOnOwnSheet,
  claim: "A blank cell arrives as 0, as null or as an empty text, depending on platform and build: 0 in blocks on the desktop, null on the web.",
  expected: [{ answer: 0, by: ["desktop", "rough"] }, { answer: null, by: ["web"] }, { answer: "", by: ["early"] }],
  async ask(desk, told) {
    const [block] = await givenToFunction(desk, told, "=SELFTEST.SEEN(A1:B1)", [["", 7]]);
    return (block as readonly (readonly Json[])[])[0]?.[0] ?? null;
  },
  tells: (blank) => (isKnown(blank) ? { blankArgument: blank } : {}),
};
