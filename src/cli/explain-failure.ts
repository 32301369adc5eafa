import { failuresOf, type Wordings } from "../assessment/text/failure";

const next = {
  th: "ระบุเลขแถว เช่น 12 เลขตัวชี้วัด เช่น 7.1.1-2 หัวข้อ เช่น 7.1 หรือ รวม",
  en: "Name a row such as 12, an indicator such as 7.1.1-2, a topic such as 7.1, or total.",
};
const known = { th: `{ $known } ${next.th}`, en: `{ $known } ${next.en}` };

const wordings = {
  "row-unnamed": {
    what: { th: "ยังไม่ได้ระบุว่าให้อธิบายตัวเลขใดในไฟล์ { $file }", en: "Which figure of { $file } is to be explained is not said." },
    next,
  },
  "no-such-row": {
    what: { th: "แถว { $row } ไม่มีตัวชี้วัด หัวข้อ หรือคะแนนรวมให้อธิบาย", en: "In row { $row } there is no indicator, topic or total to explain." },
    next: known,
  },
  "no-such-figure": {
    what: { th: "ไม่มี “{ $asked }” ในแบบฟอร์มนี้", en: "There is no “{ $asked }” in this form." },
    next: known,
  },
  "item-asked": {
    what: { th: "{ $item } เป็นข้อ ไม่ใช่ตัวชี้วัด", en: "{ $item } is an item, not an indicator." },
    next: known,
  },
} as const satisfies Wordings;

/** A figure that was asked to be explained and is not there. */
export const explainFailure = failuresOf(wordings);
