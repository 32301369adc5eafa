import { figureCell, figureValues } from "../figures";
import type { FigureRule } from "../rule";
import { write } from "../rule";

export const numberAsText: FigureRule<"typed"> = {
  about: "figure",
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
  check(odd, _indicator, _context, report) {
    const { figure, at } = odd;
    if (figure.state !== "number" || figure.typedAs === undefined) return;
    const number = figure.value;
    report("typed", at, { ...figureValues(odd), text: figure.typedAs.trim(), number },
      write(at, figure.value, { th: "เปลี่ยนเป็นตัวเลข { $number }", en: "Make it the number { $number }" }, { number }));
  },
};
