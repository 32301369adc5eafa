import { describe, expect, it } from "@jest/globals";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { plannedColumns } from "../../../src/sheet/layout/columns";
import { meanFormula, scoreFormula, successFormula, unscoredFormula, type FormulaContext } from "../../../src/sheet/layout/formulas";
import { meanOf, scoreOf, successOf } from "../sheet-of-plan";

const context: FormulaContext = { edition: newestEdition, columns: plannedColumns(newestEdition), yearCell: { row: 3, column: 4 }, sheet: "หมวด 7" };

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

  it("count rows without a score by everything that people fill in but the name", () => {
    const count = unscoredFormula(context, 6, 18);
    for (const column of ["C", "D", "E", "F", "G", "H", "J"]) expect(count).toContain(`ISBLANK(${column}6:${column}18)`);
    expect(count).not.toContain("B6");
    expect(count).toContain("ISNUMBER(K6:K18)");
  });

  it("balance their brackets", () => {
    for (const formula of [successFormula(context, 7, "native"), scoreFormula(context, 7, "native"), unscoredFormula(context, 6, 9)]) {
      const depth = [...formula.replace(/"[^"]*"/g, "")].reduce((open, sign) => open + (sign === "(" ? 1 : sign === ")" ? -1 : 0), 0);
      expect(depth).toBe(0);
    }
  });
});
