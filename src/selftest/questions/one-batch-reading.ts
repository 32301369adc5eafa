import { everyProfile, onlyReads, type Question } from "../question";

/** Whether what the add-in reads at once may be read at once. */
export const oneBatchReading: Question<string> = {
  name: "one-batch-reading",
  asks: {
    th: "อ่านวิธีคำนวณพร้อมกับเนื้อหา รูปแบบ และการป้องกันของแผ่นงานในคราวเดียวได้หรือไม่",
    en: "May the calculation mode be read in one batch with a sheet's contents, formats and protection?",
  },
  does: onlyReads,
  claim: "The add-in reads application.calculationMode with the sheet in one batch.",
  expected: [{ answer: "Automatic", by: everyProfile }],
  ask: (desk) => desk.perform(async (sheet, context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    sheet.load("name,visibility");
    sheet.protection.load("protected,options");
    sheet.getRange("A1:C3").load("values,formulas,numberFormat,format/fill/color");
    await context.sync();
    return String(application.calculationMode);
  }),
};
