import { computedCellName, figureOrDash } from "../computed-cells";
import { ownFormula, type Fix, type Rule } from "../rule";
import { isUncomputed, shownOtherwise, type ShownOtherwise } from "../shown-otherwise";

const label = { th: "ใส่สูตรใหม่ให้ Excel คำนวณ", en: "Enter the formula anew, so that Excel computes it" };

/** Not safe: people have read the other figure, and somebody should see that it changes. */
const anew = ({ at }: ShownOtherwise): Fix => ({ label, changes: [{ at, input: ownFormula }] });

export const figureDiffers: Rule<"differs"> = {
  kind: "formulas",
  name: "figure-differs",
  title: { th: "ตัวเลขที่แสดงไม่ตรงกับที่คำนวณได้", en: "A figure shown is not what its inputs come to" },
  why: {
    th: "สูตรถูกต้อง แต่ตัวเลขที่ผู้อ่านเห็นไม่ใช่ผลของข้อมูลที่กรอก เช่น ไฟล์ถูกแก้โดยโปรแกรมที่ไม่คำนวณ ตัวเลขผิดจึงถูกส่งต่อโดยไม่มีใครเห็น",
    en: "The formula is right, but the figure people read is not what was filled in comes to, as "
      + "when a program changed the file without computing it: a wrong figure travels unseen.",
  },
  says: {
    differs: {
      severity: "error",
      what: {
        th: `${computedCellName.th} แสดง { $shows -> [nothing] ว่าง *[figure] { $shown } } แต่ที่คำนวณได้คือ { $computed }`,
        en: `${computedCellName.en} shows { $shows -> [nothing] nothing *[figure] { $shown } }, but computed it is { $computed }.`,
      },
      next: {
        th: "ใช้ปุ่มแก้ไขให้ Excel คำนวณเซลล์นี้ใหม่ หรือกด Ctrl+Alt+F9 หากเป็นไฟล์ ให้เปิดและบันทึกใน Excel อีกครั้ง",
        en: "Let Excel compute the cell anew with the fix, or press Ctrl+Alt+F9; a file: open it in Excel and save it again.",
      },
    },
  },
  check(form, report) {
    if (form.calculation !== "live" && form.calculation !== "kept") return;
    for (const cell of shownOtherwise(form)) {
      if (isUncomputed(cell, form)) continue;
      const { at, names, shown, computed } = cell;
      const values = { ...names, shown: String(shown), shows: shown === "" ? "nothing" : "figure", computed: figureOrDash(computed) };
      report("differs", at, values, anew(cell));
    }
  },
};
