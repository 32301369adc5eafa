import { computedCellName, computedPlaces, figureOrDash } from "../computed-cells";
import { ownFormula, write, type Rule } from "../rule";

const next = {
  th: "ใช้ปุ่มแก้ไขเพื่อคืนสูตรของแบบฟอร์ม หากตัวเลขที่คำนวณได้ไม่ถูกต้อง ให้แก้ที่ข้อมูลของตัวชี้วัด",
  en: "Restore the form's formula with the fix. If what it computes is wrong, correct what was filled in.",
};

export const changedFormula: Rule<"typed" | "formula" | "error"> = {
  kind: "formulas",
  name: "changed-formula",
  title: { th: "เซลล์คำนวณไม่ใช่สูตรของแบบฟอร์ม", en: "A computed cell is not the form's own" },
  why: {
    th: "ตัวเลขที่พิมพ์ทับหรือสูตรอื่นไม่เปลี่ยนตามข้อมูลที่กรอก และอาจไม่ใช่ค่าที่คำนวณได้จริง โดยผู้ที่อ่านแผ่นงานมองไม่เห็นความแตกต่าง",
    en: "A figure typed over a formula, or another formula, need not follow what is filled in, and whoever reads the sheet cannot see the difference.",
  },
  says: {
    typed: {
      severity: "error",
      what: {
        th: `${computedCellName.th} ถูกพิมพ์ทับเป็น “{ $text }” ที่คำนวณได้คือ { $computed }`,
        en: `${computedCellName.en} was typed over with “{ $text }”; computed it is { $computed }.`,
      },
      next,
    },
    formula: {
      severity: "error",
      what: {
        th: `${computedCellName.th} ใช้สูตรอื่น { $text } ที่คำนวณได้ตามแบบฟอร์มคือ { $computed }`,
        en: `${computedCellName.en} holds another formula, { $text }; by the form's own it is { $computed }.`,
      },
      next,
    },
    error: {
      severity: "error",
      what: {
        th: `${computedCellName.th} เป็นค่าผิดพลาด { $text } แทนสูตร ที่คำนวณได้คือ { $computed }`,
        en: `${computedCellName.en} holds the error { $text } in place of its formula; computed it is { $computed }.`,
      },
      next,
    },
  },
  check(form, report) {
    for (const { at, cell, computed, names } of computedPlaces(form)) {
      const restore = write(at, ownFormula, { th: "คืนสูตรของแบบฟอร์ม", en: "Restore the form's formula" });
      const said = (text: string) => ({ ...names, text, computed: figureOrDash(computed) });
      if (cell.holds === "value") report("typed", at, said(String(cell.value)), restore);
      if (cell.holds === "formula") report("formula", at, said(cell.formula), restore);
      if (cell.holds === "error") report("error", at, said(cell.text), restore);
    }
  },
};
