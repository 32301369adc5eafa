import { eachFigure, type Rule } from "../rule";

export const missingTarget: Rule<"blank" | "notApplicable"> = {
  kind: "entry",
  name: "missing-target",
  title: { th: "ไม่มีค่าเป้าหมาย", en: "The target is missing" },
  why: {
    th: "% ความสำเร็จคำนวณโดยเทียบผลการดำเนินการกับค่าเป้าหมาย หากไม่มีค่าเป้าหมาย ตัวชี้วัดนี้จะไม่มีทั้ง % ความสำเร็จและคะแนน",
    en: "The success percentage compares the result with the target: without one the indicator has neither a percentage nor a score.",
  },
  asks: ["target"],
  says: {
    blank: {
      severity: "error",
      lightsUp: true,
      what: { th: "ยังไม่ได้กรอกค่าเป้าหมายปี พ.ศ. { $year }", en: "The target of { $year } is missing." },
      next: { th: "กรอกค่าเป้าหมายเป็นตัวเลข", en: "Type the target as a number." },
    },
    notApplicable: {
      severity: "error",
      what: {
        th: "ค่าเป้าหมายปี พ.ศ. { $year } ระบุว่า “{ $text }” แทนตัวเลข",
        en: "The target of { $year } says “{ $text }” in place of a number.",
      },
      next: {
        th: "กรอกค่าเป้าหมายเป็นตัวเลข หากตัวชี้วัดนี้ไม่ได้ตั้งเป้าหมายไว้ ควรเลือกตัวชี้วัดอื่นที่มีเป้าหมาย",
        en: "Type the target as a number. If none was set, choose another indicator that has one.",
      },
    },
  },
  check: eachFigure(({ figure, at, year }, report) => {
    if (at.field !== "target") return;
    if (figure.state === "missing") report("blank", at, { year });
    if (figure.state === "not-applicable") report("notApplicable", at, { year, text: figure.text });
  }),
};
