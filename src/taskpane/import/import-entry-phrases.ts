import type { Phrase } from "../../assessment/text/phrase";

/** What leads to the page on which a form comes in: the page itself is loaded later. */
export const importEntryPhrases = {
  title: { th: "นำเข้าแบบประเมิน", en: "Import a form" },
  text: {
    th: "จาก PDF ของแบบประเมิน จากสมุดงานของปีก่อน หรือจากตารางที่ทำเอง จะเห็นทุกอย่างก่อนว่าอะไรจะลงช่องใด",
    en: "From the official PDF, last year’s workbook, or a table of your own. You see what goes where before anything is written.",
  },
} satisfies Record<string, Phrase>;
