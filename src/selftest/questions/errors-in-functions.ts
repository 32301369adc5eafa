import { givenToFunction } from "../given-to-function";
import { writesOnOwnSheet, type Json, type Question } from "../question";

/** How an error in a cell reaches a function. */
export const errorsInFunctions: Question<string> = {
  name: "errors-in-functions",
  asks: {
    th: "ค่าผิดพลาดในเซลล์ (เช่น #N/A) ไปถึงฟังก์ชันเป็นวัตถุหรือข้อความ",
    en: "Does an error in a cell (such as #N/A) reach a function as an object or as a text?",
  },
  does: writesOnOwnSheet,
  claim: "Errors come as objects where rich data is on, as texts where it is not.",
  expected: [{ answer: "object", by: ["desktop", "web", "rough"] }, { answer: "string", by: ["early"] }],
  async ask(desk, told) {
    const [block] = await givenToFunction(desk, told, "=SELFTEST.SEEN(A1:A2)", [["=NA()"], ["=1/0"]]);
    const error = (block as readonly (readonly Json[])[])[0]?.[0];
    return error === null ? "null" : typeof error;
  },
  tells: (kind) => ({ errorsAsObjects: kind === "object" }),
};
