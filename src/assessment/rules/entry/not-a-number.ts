import type { Figure } from "../../form/figure";
import type { Place } from "../../form/place";
import { figureCell, figureValues } from "../figures";
import { eachFigure, write, type Fix, type Rule } from "../rule";

const typeNumber = {
  th: "กรอกเป็นตัวเลขเท่านั้น ส่วนคำอธิบายให้ใส่ไว้ในช่องหมายเหตุ",
  en: "Type a number only; words belong in the note.",
};

/** A formula that shows a number can give way to it. Not safe: a formula is read as no number. */
function writeNumber(at: Place, figure: Figure): Fix | undefined {
  if (figure.state !== "unreadable" || figure.because !== "formula" || figure.value === undefined) return undefined;
  return write(at, figure.value, {
    th: "แทนสูตรด้วยตัวเลข { $number }",
    en: "Replace the formula by the number { $number }",
  }, { number: figure.value });
}

export const notANumber: Rule<"words" | "formula" | "error" | "truthValue" | "date"> = {
  kind: "entry",
  name: "not-a-number",
  title: { th: "ช่องตัวเลขมีสิ่งที่ไม่ใช่ตัวเลข", en: "Something other than a number" },
  why: {
    th: "ช่องที่อ่านเป็นตัวเลขไม่ได้จะคำนวณต่อไม่ได้ ส่วนสูตรอาจให้ค่าที่เปลี่ยนไปในเครื่องอื่น หรือแสดงค่าผิดเมื่อไฟล์ต้นทางไม่ได้ส่งไปด้วย",
    en: "What cannot be read as a number cannot be scored; and a formula may show another figure on another computer, where the file it draws on is not.",
  },
  asks: ["target", "result"],
  says: {
    words: {
      severity: "error",
      what: { th: `${figureCell.th}เป็นข้อความ “{ $text }”`, en: `${figureCell.en} holds words: “{ $text }”.` },
      next: typeNumber,
    },
    formula: {
      severity: "error",
      what: { th: `${figureCell.th}เป็นสูตร { $text }`, en: `${figureCell.en} holds a formula: { $text }` },
      next: { th: "พิมพ์ตัวเลขผลลัพธ์ลงไปแทนสูตร", en: "Type the number itself in place of the formula." },
    },
    error: {
      severity: "error",
      what: {
        th: `${figureCell.th}เป็นค่าผิดพลาด { $text } ของ Excel`,
        en: `${figureCell.en} holds Excel's error { $text }.`,
      },
      next: { th: "ลบค่าผิดพลาดแล้วกรอกตัวเลข", en: "Clear the error and type the number." },
    },
    truthValue: {
      severity: "error",
      what: {
        th: `${figureCell.th}เป็นค่าตรรกะ { $text } ไม่ใช่ตัวเลข`,
        en: `${figureCell.en} holds the truth value { $text }, not a number.`,
      },
      next: typeNumber,
    },
    date: {
      severity: "error",
      what: {
        th: `${figureCell.th}เป็นวันที่หรือเวลา “{ $text }” ไม่ใช่ตัวเลข`,
        en: `${figureCell.en} holds a date or a time, “{ $text }”, not a number.`,
      },
      next: {
        th: "เปลี่ยนรูปแบบเซลล์เป็น “ทั่วไป” แล้วกรอกตัวเลข Excel อาจแปลงสิ่งที่พิมพ์ เช่น 1/2 ให้เป็นวันที่เอง",
        en: "Set the cell's format to General and type the number: Excel itself makes a date of entries such as 1/2.",
      },
    },
  },
  check: eachFigure((cell, report) => {
    const { figure, at } = cell;
    if (figure.state !== "unreadable") return;
    const values = figureValues(cell);
    if (figure.because === "truth-value") report("truthValue", at, { ...values, text: figure.text.toUpperCase() });
    else report(figure.because, at, { ...values, text: figure.text }, writeNumber(at, figure));
  }),
};
