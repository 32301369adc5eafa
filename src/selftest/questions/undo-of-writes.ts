import { writesOnOwnSheet, type Question } from "../question";

interface Cells {
  readonly [key: string]: string;
  readonly typed: string;
  readonly written: string;
}

const kept = "kept";
const gone = "taken back";

/** What Ctrl+Z takes back after the add-in wrote something. */
export const undoOfWrites: Question<Cells> = {
  name: "undo-of-writes",
  asks: { th: "หลัง add-in เขียนลงแผ่นงาน Ctrl+Z ย้อนกลับอะไร", en: "What does Ctrl+Z take back after an add-in wrote something?" },
  does: writesOnOwnSheet,
  claim: "Before ExcelApi 1.19 what an add-in writes clears the person's steps of Ctrl+Z; later it is a step of its own.",
  expected: [
    { answer: { typed: kept, written: gone }, by: ["desktop", "web", "rough"] },
    { answer: { typed: kept, written: kept }, by: ["ltsc2021", "early"] },
  ],
  async ask(desk) {
    const read = (): Promise<readonly string[]> => desk.perform(async (sheet, context) => {
      const cells = sheet.getRange("A1:B1").load("values");
      await context.sync();
      return ((cells.values as unknown[][])[0] ?? []).map(String);
    });
    await desk.letPerson({
      name: "type-in-a1",
      text: { th: "พิมพ์คำใดก็ได้ในเซลล์ A1 ของแผ่นงานนี้ แล้วกด Enter", en: "Type any word in cell A1 of this sheet, and press Enter." },
    }, async () => (await read())[0] !== "");
    await desk.perform((sheet) => { sheet.getRange("B1").values = [["add-in"]]; });
    // Nothing else is asked of Excel between the write and Ctrl+Z: some calls clear the steps by themselves.
    await desk.letPersonGoOn({
      name: "undo-once",
      text: {
        th: "คลิกเซลล์ว่างเซลล์หนึ่งในแผ่นงาน กด Ctrl+Z หนึ่งครั้งเท่านั้น (Mac: ⌘Z) ไม่ว่าจะเห็นอะไรเปลี่ยนหรือไม่ แล้วกด “ทำแล้ว”",
        en: "Click an empty cell of the sheet, press Ctrl+Z once and only once (Mac: ⌘Z), whether you see a change or not, then press “Done”.",
      },
    });
    const [typed, written] = await read();
    return { typed: typed === "" ? gone : kept, written: written === "" ? gone : kept };
  },
  tells({ typed, written }) {
    if (typed === gone) return {};
    return { undoOfWrites: written === gone ? "own-steps" : "cleared" };
  },
};
