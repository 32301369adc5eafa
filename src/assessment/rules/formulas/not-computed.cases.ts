import type { CellValue } from "../../form/figure";
import { completeRows, type Case, type TypedForm } from "../case";

const own = (shown: CellValue) => ({ holds: "own", shown }) as const;

/** The complete form, each row showing these figures for 101.25 % and 300. */
const showing = (calculation: NonNullable<TypedForm["calculation"]>, success: CellValue, score: CellValue): TypedForm => ({
  calculation, rows: completeRows.map((row) => ({ ...row, success: own(success), score: own(score) })),
});

export default [
  { title: "manual calculation, old figures", form: showing("by-hand", 99, 200), finds: ["7111 success notice not-computed:byHand"] },
  { title: "manual calculation, and all is computed", form: showing("by-hand", 101.25, 300), finds: [] },
  { title: "a file without any figure", form: showing("kept", "", ""), finds: ["7111 success notice not-computed:kept"] },
  { title: "a file with its figures", form: showing("kept", 101.25, 300), finds: [] },
  { title: "Excel is at it", form: showing("live", "#BUSY!", ""), finds: ["7111 success notice not-computed:busy"] },
  { title: "before anything computes", form: showing("none", "", ""), finds: [] },
] satisfies readonly Case[];
