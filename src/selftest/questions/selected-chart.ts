import type { Work } from "../desk";
import { everyProfile, writesOnOwnSheet, type Question } from "../question";

const selection: Work<unknown> = (_sheet, context) => { context.workbook.getSelectedRange().load("address"); };

/** What Excel says of the selected cells while a chart is selected. */
export const selectedChart: Question<string> = {
  name: "selected-chart",
  asks: { th: "ขณะเลือกแผนภูมิอยู่ ถามว่าเลือกเซลล์ใด Excel ตอบอย่างไร", en: "What does Excel say of the selected cells while a chart is selected?" },
  does: writesOnOwnSheet,
  claim: "Asking for the selected range throws InvalidSelection while a chart is selected.",
  expected: [{ answer: "InvalidSelection", by: everyProfile }],
  async ask(desk) {
    await desk.perform((sheet) => { sheet.getRange("A1:A3").values = [[1], [2], [3]]; });
    // Where no chart can be made from here, the person makes one.
    await desk.outcome((sheet) => { sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3")); });
    let said = "taken";
    await desk.letPerson({
      name: "select-chart",
      text: {
        th: "คลิกแผนภูมิบนแผ่นงาน (ถ้าไม่มี ให้เลือกเซลล์ A1 ถึง A3 แล้วแทรกแผนภูมิใดก็ได้) ให้แผนภูมิถูกเลือกอยู่",
        en: "Click the chart on the sheet, so that it is selected (if there is none, select A1 to A3 and insert any chart).",
      },
    }, async () => {
      said = await desk.outcome(selection);
      return said !== "taken";
    });
    await desk.letPersonGoOn({
      name: "select-a-cell",
      text: { th: "ตอนนี้คลิกเซลล์ใดก็ได้บนแผ่นงาน", en: "Now click any cell of the sheet." },
    }, async () => (await desk.outcome(selection)) === "taken");
    return said;
  },
};
