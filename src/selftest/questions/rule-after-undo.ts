import { writesOnOwnSheet, type Question } from "../question";
import { Unanswered } from "../unanswered";

/** Whether a conditional format can be read whose deletion was taken back. */
export const ruleAfterUndo: Question<string> = {
  name: "rule-after-undo",
  asks: { th: "รูปแบบตามเงื่อนไขที่ลบแล้วย้อนกลับมา อ่านได้หรือไม่", en: "Can a conditional format be read whose deletion was taken back?" },
  does: writesOnOwnSheet,
  claim: "Undoing the deletion of a conditional format leaves one whose properties throw when read, until the file is opened again.",
  expected: [{ answer: "readable", by: ["desktop", "web"] }, { answer: "ItemNotFound", by: ["rough"] }],
  async ask(desk, told) {
    if (told.undoOfWrites === "cleared") throw new Unanswered("not asked", "Here Ctrl+Z brings nothing back that an add-in deleted.");
    await desk.perform((sheet) => {
      sheet.activate();
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>3";
    });
    await desk.perform((sheet) => { sheet.getRange("A1").conditionalFormats.getItemAt(0).delete(); });
    // Nothing else is asked of Excel between the deletion and Ctrl+Z: some calls clear the steps by themselves.
    await desk.letPersonGoOn({
      name: "undo-deletion",
      text: {
        th: "คลิกเซลล์ว่างเซลล์หนึ่งในแผ่นงาน กด Ctrl+Z หนึ่งครั้ง (Mac: ⌘Z) แล้วกด “ทำแล้ว”",
        en: "Click an empty cell of the sheet, press Ctrl+Z once (Mac: ⌘Z), then press “Done”.",
      },
    });
    const count = await desk.perform((sheet) => sheet.getRange("A1").conditionalFormats.getCount());
    if (count.value === 0) throw new Unanswered("not asked", "Ctrl+Z did not bring the conditional format back.");
    const outcome = await desk.outcome((sheet) => {
      const rule = sheet.getRange("A1").conditionalFormats.getItemAt(0);
      rule.load("type,priority");
      rule.custom.rule.load("formula");
    });
    return outcome === "taken" ? "readable" : outcome;
  },
  tells: (outcome) => ({ foreignRuleThrows: outcome !== "readable" }),
};
