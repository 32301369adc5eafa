import { figureCell, figureValues, saysPercent, saysUnit } from "../figures";
import { eachFigure, safely, write, type Rule } from "../rule";

export const numberAsText: Rule<"typed"> = {
  kind: "entry",
  name: "number-as-text",
  title: { th: "ตัวเลขที่พิมพ์เป็นข้อความ", en: "A number typed as text" },
  why: {
    th: "โปรแกรมนี้อ่านข้อความเช่น “95%” หรือ “๑๒” เป็นตัวเลขได้ แต่ Excel เองไม่นับ ผลรวม กราฟ และการเรียงลำดับจึงอาจผิด",
    en: "“95%” or “๑๒” typed as text is read here, but not by Excel itself: its own sums, charts and sorting go wrong.",
  },
  says: {
    typed: {
      severity: "warning",
      what: {
        th: `${figureCell.th}พิมพ์เป็นข้อความ “{ $text }” ซึ่งอ่านได้เป็น { $number }`,
        en: `${figureCell.en} is typed as text: “{ $text }”, read as { $number }.`,
      },
      next: { th: "เปลี่ยนให้เป็นตัวเลข และใส่หน่วยไว้ในช่องหน่วยนับ", en: "Make it a number; its unit belongs in the unit column." },
    },
  },
  check: eachFigure((cell, report) => {
    const { figure, at, indicator } = cell;
    if (figure.state !== "number" || figure.typedAs === undefined) return;
    const number = figure.value;
    const fix = write(at, figure.value, { th: "เปลี่ยนเป็นตัวเลข { $number }", en: "Make it the number { $number }" }, { number });
    // The number is the one that the text is read as already; only what the text alone says, a unit, would be lost.
    const losesUnit = saysPercent(figure.typedAs) && !saysUnit(indicator);
    report("typed", at, { ...figureValues(cell), text: figure.typedAs.trim(), number }, losesUnit ? fix : safely(fix));
  }),
};
