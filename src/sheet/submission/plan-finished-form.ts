import type { FormContent } from "../../assessment/form/form";
import { formLines } from "../layout/form-lines";
import type { SheetPlan } from "../sheet-plan";
import { planLines } from "../write/plan-form";
import { titledAsDraft } from "./draft-title";

const dots = "…".repeat(14);

/** Where people sign: who made it out, and who answers for it. */
const signatures: readonly string[] = ["ผู้จัดทำ", "ผู้บริหารที่รับรอง"].map((who) =>
  `ลงชื่อ ${dots} ${who}    ตำแหน่ง ${dots}    วันที่ ${dots.slice(0, 8)}`);

/**
 * The form as it is sent: no row left to type in, nothing that asks or lights up, every cell locked, and a place to sign.
 * It is computed by native formulas, so that any spreadsheet works it out.
 */
export function planFinishedForm(content: FormContent, { isDraft }: { readonly isDraft: boolean }): SheetPlan {
  const lines = formLines(content.edition, content.indicators, { signatures });
  const plan = planLines({ ...content, dialect: "native" }, lines);
  const width = plan.columnWidths.length;
  return {
    ...plan,
    cells: plan.cells.map((cells, index) => (isDraft && lines[index]?.is === "title" ? titledAsDraft(cells) : cells)),
    styles: [...plan.styles, { area: { top: 1, left: 1, bottom: lines.length, right: width }, style: { locked: true } }],
    validations: [], lights: [],
    firstInput: { row: 1, column: 1 },
  };
}
