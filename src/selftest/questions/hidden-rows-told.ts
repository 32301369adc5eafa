import { everyProfile, writesOnOwnSheet, type Question } from "../question";
import { refusalOf } from "../desk";

/** Whether an event that this Excel has is served, refused or passed over in silence. */
export const hiddenRowsTold: Question<string> = {
  name: "hidden-rows-told",
  asks: {
    th: "Excel แจ้งเมื่อมีแถวถูกซ่อน หรือปฏิเสธการขอรับแจ้ง หรือเงียบไป",
    en: "Does Excel tell of hidden rows, refuse to, or take the wish and stay silent?",
  },
  does: writesOnOwnSheet,
  claim: "onRowHiddenChanged is ExcelApi 1.11; an event that nobody serves is an error, not silence.",
  expected: [{ answer: "ApiNotFound", by: everyProfile }, { answer: "told", by: ["documentation"] }],
  async ask(desk) {
    let told = "silent";
    const listening = await desk.perform((sheet) => sheet.onRowHiddenChanged.add(async () => { told = "told"; })).catch(refusalOf);
    if (typeof listening === "string") return listening;
    await desk.perform((sheet) => { sheet.getRange("2:3").rowHidden = true; });
    await desk.pause();
    listening.remove();
    await listening.context.sync();
    return told;
  },
};
