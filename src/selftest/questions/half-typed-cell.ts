import type { Work } from "../desk";
import { everyProfile, writesOnOwnSheet, type Question } from "../question";

const aName: Work<unknown> = (sheet) => { sheet.load("name"); };

/** What Excel says to requests while a cell is half typed. */
export const halfTypedCell: Question = {
  name: "half-typed-cell",
  asks: { th: "ระหว่างที่พิมพ์ในเซลล์ค้างไว้ Excel รับคำสั่งจาก add-in หรือไม่", en: "Does Excel take an add-in's requests while a cell is half typed?" },
  does: writesOnOwnSheet,
  claim: "A request that does not wait is refused while a cell is being edited; one that waits is carried out afterwards.",
  expected: [{ answer: { notWaiting: "InvalidOperationInCellEditMode", waiting: "taken" }, by: everyProfile }],
  async ask(desk) {
    let notWaiting = "taken";
    await desk.letPerson({
      name: "leave-cell-half-typed",
      text: {
        th: "คลิกเซลล์ A1 พิมพ์ตัวอักษรสองสามตัว แล้วหยุดไว้ ยังไม่กด Enter และไม่คลิกที่อื่น",
        en: "Click cell A1, type a few letters and leave it like that: do not press Enter, do not click elsewhere.",
      },
    }, async () => {
      notWaiting = await desk.outcome(aName, false);
      return notWaiting !== "taken";
    });
    let ended = false;
    const waiting = desk.outcome(aName).finally(() => { ended = true; });
    // The sheet is in front already: bringing it there again would wait for the cell as well.
    await desk.letPersonGoOn({
      name: "finish-cell",
      text: { th: "ตอนนี้กด Enter ในเซลล์นั้น", en: "Now press Enter in that cell." },
    }, async () => ended);
    return { notWaiting, waiting: await waiting };
  },
};
