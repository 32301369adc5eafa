import type { Desk, Work } from "../desk";
import { everyProfile, writesOnOwnSheet, type Question } from "../question";

const broken = "=1+";

const places: Readonly<Record<string, Work<unknown>>> = {
  cell: (sheet) => { sheet.getRange("A1").formulas = [[broken]]; },
  conditionalFormat: (sheet) => { sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = broken; },
  validation: (sheet) => { sheet.getRange("A3").dataValidation.rule = { custom: { formula: broken } }; },
};

/** What Excel says to a formula that is none. */
export const brokenFormula: Question = {
  name: "broken-formula",
  asks: {
    th: "Excel ปฏิเสธสูตรที่เขียนไม่ครบหรือไม่ ทั้งในเซลล์ รูปแบบตามเงื่อนไข และการตรวจสอบข้อมูล",
    en: "Is a formula that does not parse refused in a cell, a conditional format and a validation?",
  },
  does: writesOnOwnSheet,
  claim: "A formula that does not parse is refused, in conditional formats too.",
  expected: [{ answer: { cell: "InvalidArgument", conditionalFormat: "InvalidArgument", validation: "InvalidArgument" }, by: everyProfile }],
  async ask(desk: Desk) {
    const outcomes: Record<string, string> = {};
    for (const [place, work] of Object.entries(places)) outcomes[place] = await desk.outcome(work);
    return outcomes;
  },
};
