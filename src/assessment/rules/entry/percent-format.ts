import { plainFormat } from "../../form/number-format";
import { figureCell, figureValues, saysUnit } from "../figures";
import { eachFigure, safely, type CellFix, type Rule } from "../rule";

export const percentFormat: Rule<"shown"> = {
  kind: "entry",
  name: "percent-format",
  title: { th: "ตัวเลขที่แสดงเป็นเปอร์เซ็นต์", en: "A number shown as a percent" },
  why: {
    th: "Excel เก็บ 97.4% ไว้เป็น 0.974 และสูตรไม่เห็นเครื่องหมาย % หากค่าเป้าหมายหรือผลการดำเนินการช่องอื่นกรอกเป็น "
      + "97.4 แผ่นงานจะคำนวณ % ความสำเร็จผิดไปร้อยเท่า",
    en: "Excel keeps 97.4% as 0.974, and formulas do not see the percent sign: where the target "
      + "or another result is typed as 97.4, the sheet's percentage is wrong a hundredfold.",
  },
  says: {
    shown: {
      severity: "warning",
      what: {
        th: `${figureCell.th}แสดงเป็น { $number }% แต่สูตรของ Excel คำนวณจาก { $stored }`,
        en: `${figureCell.en} says { $number }%, but Excel's formulas compute from { $stored }.`,
      },
      next: {
        th: "กรอกเป็นตัวเลขในรูปแบบเซลล์ “ทั่วไป” และใส่หน่วย เช่น ร้อยละ ไว้ในช่องหน่วยนับ",
        en: "Make it a number in the General format; its unit, such as percent, belongs in the unit column.",
      },
    },
  },
  check: eachFigure((cell, report) => {
    const { figure, at, indicator } = cell;
    if (figure.state !== "number" || figure.storedAs === undefined) return;
    const number = figure.value;
    const fix: CellFix = {
      label: { th: "เปลี่ยนเป็นตัวเลข { $number }", en: "Make it the number { $number }" },
      values: { number },
      changes: [{ at, input: number, format: plainFormat }],
    };
    // People read 97.4 there, and so is it read here: it is only kept otherwise, as long as the row says its unit.
    report("shown", at, { ...figureValues(cell), number, stored: figure.storedAs }, saysUnit(indicator) ? safely(fix) : fix);
  }),
};
