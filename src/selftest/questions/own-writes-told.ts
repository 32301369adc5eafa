import { changesDuring, oneByOne } from "../changes-told";
import { everyProfile, writesOnOwnSheet, type Question } from "../question";

/** What Excel tells an add-in of the add-in's own doing. */
export const ownWritesTold: Question = {
  name: "own-writes-told",
  asks: { th: "Excel บอกหรือไม่ว่าการเปลี่ยนแปลงเกิดจาก add-in เอง", en: "Does Excel say that a change is the add-in's own?" },
  does: writesOnOwnSheet,
  claim: "A change says what triggered it from ExcelApi 1.14 on; that this holds for formulas and inserted rows too is relied on.",
  expected: [{
    answer: [["RangeEdited", "ThisLocalAddin"], ["RangeEdited", "ThisLocalAddin"], ["RowInserted", "ThisLocalAddin"], ["RowDeleted", "ThisLocalAddin"]],
    by: everyProfile,
  }],
  async ask(desk) {
    const told = await changesDuring(desk, () => oneByOne(desk, [
      (sheet) => { sheet.getRange("A1").values = [[1]]; },
      (sheet) => { sheet.getRange("A2").formulas = [["=A1*2"]]; },
      (sheet) => sheet.getRange("2:2").insert("Down"),
      (sheet) => sheet.getRange("2:2").delete("Up"),
    ]));
    return told.map(({ type, trigger }) => [type, trigger]);
  },
};
