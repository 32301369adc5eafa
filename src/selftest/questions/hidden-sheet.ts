import { everyProfile, writesOnOwnSheet, type Question } from "../question";

/** Whether a sheet can be read that is hidden so well that people do not find it. */
export const hiddenSheet: Question = {
  name: "hidden-sheet",
  asks: { th: "อ่านแผ่นงานที่ซ่อนไว้ และที่ซ่อนลึก ได้หรือไม่", en: "Can hidden and very hidden sheets be read?" },
  does: writesOnOwnSheet,
  claim: "The tops of all sheets are read, those of hidden and very hidden ones too.",
  expected: [{ answer: { Hidden: "ก", VeryHidden: "ก" }, by: everyProfile }],
  async ask(desk) {
    await desk.perform((sheet) => { sheet.getRange("A1").values = [["ก"]]; });
    const read = (visibility: "Hidden" | "VeryHidden"): Promise<string> => desk.perform(async (sheet, context) => {
      sheet.visibility = visibility;
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.visibility = "Visible";
      return String((cell.values as unknown[][])[0]?.[0]);
    });
    return { Hidden: await read("Hidden"), VeryHidden: await read("VeryHidden") };
  },
};
