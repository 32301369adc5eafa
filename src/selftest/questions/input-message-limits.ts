import type { Work } from "../desk";
import { atLimit, limitHolds } from "../limits";
import { everyProfile, writesOnOwnSheet, type Question } from "../question";

const prompt = (message: string, title: string): Work<unknown> => (sheet) => {
  sheet.getRange("A1").dataValidation.prompt = { message, title, showPrompt: true };
};

/** How long an input message and its title may be. */
export const inputMessageLimits: Question = {
  name: "input-message-limits",
  asks: {
    th: "ข้อความแนะนำการกรอกยาวได้ 255 ตัวอักษร และชื่อเรื่อง 32 ตัวอักษรหรือไม่",
    en: "May an input message have 255 characters, its title 32, and no more?",
  },
  does: writesOnOwnSheet,
  claim: "An input message has at most 255 characters, its title 32.",
  expected: [{ answer: { message: limitHolds, title: limitHolds }, by: everyProfile }],
  ask: async (desk) => ({
    message: await atLimit(desk, 255, (size) => prompt("ก".repeat(size), "x")),
    title: await atLimit(desk, 32, (size) => prompt("x", "ก".repeat(size))),
  }),
};
