import { givenToFunction } from "../given-to-function";
import { everyProfile, writesOnOwnSheet, type Json, type Question } from "../question";

/** What an argument left out reaches a function as. */
export const leftOutArgument: Question = {
  name: "left-out-argument",
  asks: { th: "อาร์กิวเมนต์ที่ไม่ได้ใส่ไปถึงฟังก์ชันเป็นค่าอะไร", en: "What does an argument left out reach a function as?" },
  does: writesOnOwnSheet,
  claim: "An argument left out is null, so a blank that arrives as null reads as left out.",
  expected: [{ answer: { leftOut: null, nothingAfterComma: null }, by: everyProfile }],
  async ask(desk, told) {
    const second = async (formula: string): Promise<Json> => (await givenToFunction(desk, told, formula))[1] ?? null;
    return { leftOut: await second("=SELFTEST.SEEN(1)"), nothingAfterComma: await second("=SELFTEST.SEEN(2,)") };
  },
};
