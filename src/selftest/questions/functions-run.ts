import { shownByFunction } from "../given-to-function";
import { writesOnOwnSheet, type Question } from "../question";

/** Whether custom functions run at all, whatever the sets claim. */
export const functionsRun: Question<boolean> = {
  name: "functions-run",
  asks: {
    th: "ฟังก์ชันของ add-in ทำงานใน Excel นี้หรือไม่ (อาจต้องรอครึ่งนาที)",
    en: "Do an add-in's functions run in this Excel? (This may take half a minute.)",
  },
  does: writesOnOwnSheet,
  claim: "Excel 2021 for volume licences and earlier run no custom functions, though the sets and isSetSupported have said otherwise.",
  expected: [{ answer: true, by: ["desktop", "web", "early", "rough"] }, { answer: false, by: ["ltsc2021"] }],
  ask: async (desk) => (await shownByFunction(desk, "=SELFTEST.SEEN(1)", [])).startsWith("["),
  tells: (customFunctions) => ({ customFunctions }),
};
