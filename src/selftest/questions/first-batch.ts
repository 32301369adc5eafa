import { onlyReads, type Question } from "../question";

/** Whether somebody is editing a cell when the add-in begins. */
export const firstBatch: Question<boolean> = {
  name: "first-batch",
  asks: {
    th: "ตอนเริ่มแบบทดสอบ มีเซลล์ที่กำลังพิมพ์ค้างอยู่จน Excel ไม่รับคำสั่งหรือไม่",
    en: "Is a cell being edited when the self-test begins, so that Excel refuses its first request?",
  },
  does: onlyReads,
  claim: "While a cell is being edited, Excel refuses every request that does not wait for its end.",
  expected: [{ answer: false, by: ["desktop", "web", "ltsc2021", "early"] }, { answer: true, by: ["rough"] }],
  ask: async ({ foundEditing }) => foundEditing,
  tells: (cellBeingEdited) => ({ cellBeingEdited }),
};
