import { describe, expect, it } from "@jest/globals";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { plannedColumns } from "../../../src/sheet/layout/columns";
import { isOwnFormula, meanFormula, normalFormula, scoreFormula, successFormula, type FormulaContext } from "../../../src/sheet/layout/formulas";
import { meanOf, scoreOf, successOf } from "../sheet-of-plan";

const context: FormulaContext = { edition: newestEdition, columns: plannedColumns(newestEdition), yearCell: { row: 3, column: 4 } };

describe("the form's formulas", () => {
  it("call the custom functions, with the year from the head", () => {
    expect(successFormula(context, 12, "functions")).toBe(successOf(12));
    expect(scoreFormula(context, 12, "functions")).toBe(scoreOf(12));
  });

  it("have native twins with the edition's bands, cap and decimals", () => {
    const score = scoreFormula(context, 12, "native");
    for (const band of [">=110,500", ">=105,400", ">=100,300", ">=80,200", ">=50,100"]) expect(score).toContain(band);
    expect(score).toContain('IF(A12="7.4.3",100,500)');
    expect(score).toMatch(/ROUND\(I12,2\)/);
    expect(successFormula(context, 12, "native")).toMatch(/^=IF\(OR\(H12="",D12="",C12=""\),"",/);
    expect(meanFormula(context, 6, 18)).toBe(meanOf("K6:K18"));
  });

  it("balance their brackets", () => {
    for (const formula of [successFormula(context, 7, "native"), scoreFormula(context, 7, "native")]) {
      const depth = [...formula.replace(/"[^"]*"/g, "")].reduce((open, sign) => open + (sign === "(" ? 1 : sign === ")" ? -1 : 0), 0);
      expect(depth).toBe(0);
    }
  });

  it("are known in either dialect, however a host writes them", () => {
    for (const dialect of ["functions", "native"] as const) {
      expect(isOwnFormula(successFormula(context, 9, dialect), "success", 9, context)).toBe(true);
      expect(isOwnFormula(scoreFormula(context, 9, dialect).toLowerCase().replaceAll(",", " , "), "score", 9, context)).toBe(true);
    }
    const guarded = (score: string): string => `=IF(I9="","",IF(A9="",NA(),${score}))`;
    expect(isOwnFormula(guarded("_xldudf_PMQA_SCORE(I9,A9,D3)"), "score", 9, context)).toBe(true);
    expect(isOwnFormula(guarded("_xlfn._xldudf_PMQA_SCORE(I9,A9,$D$3)"), "score", 9, context)).toBe(true);
    expect(isOwnFormula(guarded("@PMQA.SCORE(@I9,A9,$D$3)"), "score", 9, context)).toBe(true);
    // Without its guard it answers for blanks, which reach a function as 0 on some machines.
    expect(isOwnFormula("=PMQA.SCORE(I9,A9,$D$3)", "score", 9, context)).toBe(false);
  });

  it("are not taken for another row's, another column's, or a value", () => {
    expect(isOwnFormula(successFormula(context, 8, "functions"), "success", 9, context)).toBe(false);
    expect(isOwnFormula(successFormula(context, 9, "functions"), "score", 9, context)).toBe(false);
    expect(isOwnFormula("=PMQA.SUCCESS(G9,D9,C9)", "success", 9, context)).toBe(false);
    expect(isOwnFormula("=300", "score", 9, context)).toBe(false);
  });

  it("compare alike whatever stands around them", () => {
    expect(normalFormula("= pmqa.success( $h$9 )")).toBe("=PMQA.SUCCESS(H9)");
  });
});
