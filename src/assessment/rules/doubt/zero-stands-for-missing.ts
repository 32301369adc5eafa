import { saysUnmeasured } from "../../form/note-unmeasured";
import { doubtRule, eachFigure } from "../rule";

export const zeroStandsForMissing = doubtRule<"unmeasured">({
  name: "zero-stands-for-missing",
  title: { th: "ศูนย์ที่อาจหมายถึงไม่มีข้อมูล", en: "A zero that may stand for no figure" },
  why: {
    th: "ศูนย์เป็นผลที่วัดได้ ส่วนปีที่ยังไม่ได้วัดไม่มีผล เมื่อปนกัน แนวโน้มสามปีจะดูดีขึ้นหรือแย่ลงมากโดยไม่เป็นจริง",
    en: "Zero is a result that was measured; a year that was not measured has none. Mixed up, three years show a rise or a fall that never was.",
  },
  limits: {
    th: "เห็นเฉพาะเมื่อหมายเหตุบอกไว้คู่กับปีนั้น เช่น “ปี 65 N/A” หรือ “เริ่มเก็บข้อมูลปี 2566” คำว่า “ไม่มี” หรือ “-” อาจหมายถึงศูนย์จริง จึงไม่ถาม",
    en: "Seen only where the note says so of that year: “ปี 65 N/A”, “เริ่มเก็บข้อมูลปี 2566”. “ไม่มี” and “-” may mean a true zero, and are not asked about.",
  },
  says: {
    unmeasured: {
      what: {
        th: "ผลการดำเนินการปี พ.ศ. { $year } เป็น 0 แต่หมายเหตุบอกว่าปีนั้นยังไม่มีผล (“{ $words }”)",
        en: "The result of { $year } is 0, but the note says that there was none that year (“{ $words }”).",
      },
      next: {
        th: "ถามผู้รับผิดชอบตัวชี้วัดว่าปี { $year } วัดได้ศูนย์จริงหรือไม่ หากไม่ได้วัดให้กรอก N/A แทน 0",
        en: "Ask whoever keeps the indicator whether zero was measured in { $year }; if nothing was, type N/A in place of 0.",
      },
    },
  },
  check: eachFigure(({ figure, at, year, indicator }, report, { edition }) => {
    if (at.field === "target" || figure.state !== "number" || figure.value !== 0) return;
    const words = saysUnmeasured(indicator.note, year, edition.fiscalYear);
    if (words !== undefined) report("unmeasured", at, { year, words });
  }),
});
