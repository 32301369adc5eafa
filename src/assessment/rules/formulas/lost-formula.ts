import type { ScoredIndicator } from "../../scoring/scored";
import { computedCellName, meanPlace } from "../computed-cells";
import { ownFormula, placeOf, safely, write, type Fix, type Rule } from "../rule";

const label = { th: "เติมสูตรของแบบฟอร์ม", en: "Put the form's formula back" };
const next = { th: "ใช้ปุ่มแก้ไขเพื่อเติมสูตรของแบบฟอร์ม", en: "Put the form's formula back with the fix." };

/** The computed cells of a row in which nothing stands. */
const lostIn = ({ computed }: ScoredIndicator): readonly ("success" | "score")[] =>
  (["success", "score"] as const).filter((field) => computed[field].holds === "nothing");

/**
 * A row that was inserted by hand lacks its item's number too, which its score reads. A formula in a cell that was emptied
 * says nothing that the form did not say; a number says to which item the row belongs.
 */
function complete(indicator: ScoredIndicator): Fix {
  const { item, ownNumber } = indicator;
  const formulas = lostIn(indicator).map((field) => ({ at: placeOf(indicator, field), input: ownFormula }));
  if (ownNumber === item) return safely({ label, changes: formulas });
  return { label, changes: [{ at: placeOf(indicator, "item"), input: item }, ...formulas] };
}

export const lostFormula: Rule<"row" | "mean"> = {
  kind: "formulas",
  name: "lost-formula",
  title: { th: "สูตรของแบบฟอร์มหายไป", en: "A formula of the form is missing" },
  why: {
    th: "แผ่นงานไม่แสดงตัวเลขในเซลล์นั้น และค่าเฉลี่ยที่ใช้เซลล์นั้นจะขาดไปหนึ่งตัว จึงไม่ตรงกับที่คำนวณได้จริง",
    en: "The sheet shows no figure there, and the means that draw on it leave it out: they are not what the form comes to.",
  },
  says: {
    row: {
      severity: "error",
      what: {
        th: "แถวที่ { $row } ไม่มีสูตรของแบบฟอร์ม จึงไม่แสดง % ความสำเร็จหรือคะแนน",
        en: "Row { $row } lacks the form's formulas, so it shows no percentage or no score.",
      },
      next,
    },
    mean: {
      severity: "error",
      what: { th: `${computedCellName.th} ไม่มีสูตรของแบบฟอร์ม`, en: `${computedCellName.en} lacks the form's formula.` },
      next,
    },
  },
  check(form, report) {
    for (const indicator of form.indicators) {
      const [first] = lostIn(indicator);
      if (first !== undefined) report("row", placeOf(indicator, first), { row: indicator.row }, complete(indicator));
    }
    for (const { at, cell, names } of form.means.map((mean) => meanPlace(mean, form))) {
      if (cell.holds === "nothing") report("mean", at, names, safely(write(at, ownFormula, label)));
    }
  },
};
