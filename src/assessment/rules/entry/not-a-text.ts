import { saysNothing } from "../../form/empty-words";
import type { OddText } from "../../form/odd-text";
import type { Place } from "../../form/place";
import { readParagraph } from "../../text/glyphs";
import { eachIndicator, placeOf, write, type Fix, type Rule } from "../rule";

const cell = {
  th: "{ $cell -> [name] ชื่อตัวชี้วัด [unit] หน่วยนับ [direction] ทิศทาง *[note] หมายเหตุ }",
  en: "{ $cell -> [name] The name [unit] The unit [direction] The direction *[note] The note }",
};

/** A formula that shows a text can give way to it. Not safe: nobody knows whether it shows what was meant. */
function writeText(at: Place, { shows = "" }: OddText): Fix | undefined {
  const text = readParagraph(shows);
  if (saysNothing(text)) return undefined;
  return write(at, text, { th: "แทนสูตรด้วยข้อความ “{ $text }”", en: "Replace the formula by the text “{ $text }”" }, { text });
}

export const notAText: Rule<"error" | "truthValue" | "formula"> = {
  kind: "entry",
  name: "not-a-text",
  title: { th: "ช่องข้อความมีสิ่งที่ไม่ใช่ข้อความ", en: "Something other than a text" },
  why: {
    th: "ผู้ประเมินอ่านค่าผิดพลาดหรือค่าตรรกะเป็นข้อความไม่ได้ ส่วนสูตรอาจแสดงข้อความอื่นหรือค่าผิดพลาดเมื่อเปิดในเครื่องอื่น และอ่านจากไฟล์ไม่ได้",
    en: "Nobody can read an error or a truth value as a text; and a formula may show something "
      + "else, or an error, on another computer, and cannot be read from a file.",
  },
  says: {
    error: {
      severity: "error",
      what: { th: `${cell.th}เป็นค่าผิดพลาด { $text } ของ Excel`, en: `${cell.en} holds Excel's error { $text }.` },
      next: { th: "ลบค่าผิดพลาดแล้วพิมพ์ข้อความ", en: "Clear the error and type the text." },
    },
    truthValue: {
      severity: "error",
      what: {
        th: `${cell.th}เป็นค่าตรรกะ { $text } ไม่ใช่ข้อความ`,
        en: `${cell.en} holds the truth value { $text }, not a text.`,
      },
      next: { th: "พิมพ์ข้อความลงไปแทนค่าตรรกะ", en: "Type the text in its place." },
    },
    formula: {
      severity: "error",
      what: { th: `${cell.th}เป็นสูตร { $text }`, en: `${cell.en} holds a formula: { $text }` },
      next: { th: "พิมพ์ข้อความลงไปแทนสูตร", en: "Type the text itself in place of the formula." },
    },
  },
  check: eachIndicator((indicator, report) => {
    for (const odd of indicator.oddTexts) {
      const at = placeOf(indicator, odd.field);
      const values = { cell: odd.field, text: odd.text };
      if (odd.because === "truth-value") report("truthValue", at, values);
      else report(odd.because, at, values, writeText(at, odd));
    }
  }),
};
