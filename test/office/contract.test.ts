import { afterEach } from "@jest/globals";
import { addressOf } from "../../src/sheet/address";
import { describeWorkbook } from "../contract/workbook-contract";
import { openExcel } from "./open-excel";
import { formatsOf, markedIn } from "./sheet-formats";

let excel: Awaited<ReturnType<typeof openExcel>> | undefined;
afterEach(() => {
  excel?.dispose();
  excel = undefined;
});

describeWorkbook("Excel, through office.js and the preview's host", async () => {
  const running = await openExcel();
  excel = running;
  const onForm = (work: (sheet: Excel.Worksheet) => void): Promise<void> => running.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("หมวด 7"));
    await context.sync();
  });
  return {
    workbook: running.workbook,
    formats: async () => formatsOf(running),
    marked: async () => markedIn(running),
    decorate: (cell) => onForm((sheet) => {
      const range = sheet.getRange(addressOf(cell));
      range.format.fill.color = "#00B050";
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=TRUE";
      format.custom.format.font.bold = true;
    }),
    // The form is read once, as the add-in does when it opens, so that the protection is known.
    protect: async (password) => {
      await onForm((sheet) => sheet.protection.protect({}, password));
      await running.workbook.read();
    },
    rename: (name) => onForm((sheet) => { sheet.name = name; }),
  };
});
