import { describe, expect, it } from "@jest/globals";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { plannedColumns } from "../../../src/sheet/layout/columns";
import { meanMeaning, referenceMeaning, rowMeaning, unscoredMeaning } from "../../../src/sheet/layout/formula-meaning";
import { dialects, meanFormula, scoreFormula, successFormula, unguardedFormula, unscoredFormula, type FormulaContext } from "../../../src/sheet/layout/formulas";

const context: FormulaContext = { edition: newestEdition, columns: plannedColumns(newestEdition), yearCell: { row: 3, column: 4 }, sheet: "หมวด 7" };
const success = (formula: string) => rowMeaning(formula, "success", 9, context);
const score = (formula: string) => rowMeaning(formula, "score", 9, context);
const rows = { top: 6, bottom: 18, wanted: [8, 9, 12] };
const mean = (formula: string) => meanMeaning(formula, rows, context);

/** Ways in which hosts and people write the same formula. */
const sameWays: readonly ((formula: string) => string)[] = [
  (formula) => formula,
  (formula) => formula.toLowerCase(),
  (formula) => formula.replaceAll(",", " ,\n "),
  (formula) => formula.replace(/\b([A-K])(\d+)\b/g, "$$$1$$$2"),
  (formula) => formula.replace(/\b([A-K]\d+)\b/g, "'หมวด 7'!$1"),
  (formula) => formula.replaceAll("PMQA.", "_xldudf_PMQA_"),
  (formula) => formula.replaceAll("PMQA.", "_xlfn._xldudf_PMQA_"),
  (formula) => formula.replaceAll("PMQA.", "'C:\\Program Files\\FUNCRES.XLAM'!_xldudf_PMQA_"),
  (formula) => formula.replaceAll("PMQA.", "@PMQA."),
  (formula) => formula.replaceAll("ISNUMBER", "_xlfn.ISNUMBER"),
  (formula) => formula.replace("=", "=+"),
  (formula) => formula.replaceAll(",300,", ",300.0,"),
];

describe("a formula in a row", () => {
  it("is the form's own in either dialect, however it is written", () => {
    for (const dialect of dialects) {
      for (const way of sameWays) {
        expect(success(way(successFormula(context, 9, dialect)))).toBe("own");
        expect(score(way(scoreFormula(context, 9, dialect)).replace("$$", "$"))).toBe("own");
      }
    }
  });

  it("keeps the letters and blanks of its texts", () => {
    const native = successFormula(context, 9, "native");
    expect(success(native.replace("ค่าน้อยดี", "ค่าน้อย ดี"))).toEqual({ does: "something-else" });
    expect(success(native.replace('"lower"', '"LOWER"'))).toEqual({ does: "something-else" });
  });

  it("of another row takes that row's cells", () => {
    for (const dialect of dialects) {
      expect(success(successFormula(context, 8, dialect))).toMatchObject({
        does: "takes", taken: { row: 8, field: "result.2567", address: "H8" }, own: { row: 9, field: "result.2567" },
      });
      expect(score(scoreFormula(context, 8, dialect))).toMatchObject({ does: "takes", taken: { row: 8, field: "success" } });
    }
  });

  it("may take one cell of another row, of another year, beside the form, on another sheet", () => {
    const own = successFormula(context, 9, "functions");
    const taking = (from: RegExp, to: string) => success(own.replace(from, to));
    expect(taking(/,D9,C9\)\)$/, ",D12,C9))")).toMatchObject({ does: "takes", taken: { row: 12, field: "target" }, own: { row: 9, field: "target" } });
    expect(taking(/H9/g, "G9")).toMatchObject({ does: "takes", taken: { row: 9, field: "result.2566" }, own: { field: "result.2567" } });
    expect(taking(/H9/g, "Z1")).toMatchObject({ does: "takes", taken: { row: 1, field: undefined, address: "Z1" } });
    expect(taking(/H9/g, "'ปีก่อน'!H9")).toMatchObject({ does: "takes", taken: { field: undefined, address: "ปีก่อน!H9" } });
    expect(score(scoreFormula(context, 9, "functions").replace("$D$3", "D4"))).toMatchObject({
      does: "takes", taken: { row: 4, field: "target" }, own: { row: 3, field: "fiscalYear" },
    });
  });

  it("without its guard answers for blanks; of another year and without it takes that year", () => {
    for (const dialect of dialects) {
      expect(success(unguardedFormula(context, "success", 9, dialect))).toEqual({ does: "answers-blanks" });
      expect(score(unguardedFormula(context, "score", 9, dialect))).toEqual({ does: "answers-blanks" });
    }
    expect(success("=PMQA.SUCCESS(G9,D9,C9)")).toMatchObject({ does: "takes", taken: { field: "result.2566" } });
  });

  it("that names no cell stands still; any other does something else", () => {
    for (const fixed of ["=300", "=100+10%", "=\"300\"", "=TRUE", "=-1E5"]) expect(score(fixed)).toEqual({ does: "stands-still" });
    for (const other of ["=I9*5", "=PMQA_TOTAL", "=INDIRECT(\"I8\")", "=#REF!", "=(((", "=", "=MIN(500,PMQA.SCORE(I9,A9,$D$3))"]) {
      expect([other, score(other)]).toEqual([other, { does: "something-else" }]);
    }
    expect(success(scoreFormula(context, 9, "functions"))).not.toBe("own");
  });
});

describe("a mean", () => {
  it("is the form's own over any rows that hold what counts, and nothing beyond its topic", () => {
    for (const [top, bottom] of [[6, 18], [8, 12], [7, 18]] as const) {
      for (const way of sameWays) expect(mean(way(meanFormula(context, top, bottom)))).toBe("own");
    }
    expect(mean(meanFormula(context, 6, 18).replaceAll("K6:K18", "K6 : K18"))).toBe("own");
  });

  it("leaves a row out, counts one twice, or takes in another topic's", () => {
    expect(mean(meanFormula(context, 9, 18))).toEqual({ does: "leaves-out", row: 8 });
    expect(mean(meanFormula(context, 6, 11))).toEqual({ does: "leaves-out", row: 12 });
    expect(mean("=AVERAGE(K6:K8,K12)")).toEqual({ does: "leaves-out", row: 9 });
    expect(mean("=AVERAGE(K6:K18,K9)")).toEqual({ does: "counts-twice", row: 9 });
    expect(mean(meanFormula(context, 6, 30))).toEqual({ does: "takes-in", row: 30 });
    expect(mean(meanFormula(context, 4, 18))).toEqual({ does: "takes-in", row: 4 });
    expect(mean(meanFormula(context, 6, 18).replace("SUMIF(K6:K18", "SUMIF(K9:K18"))).toEqual({ does: "leaves-out", row: 8 });
  });

  it("by another calculation, over another column, or fixed", () => {
    expect(mean("=AVERAGE(K6:K18)")).toEqual({ does: "something-else" });
    expect(mean(meanFormula(context, 6, 18).replaceAll("K", "I"))).toEqual({ does: "something-else" });
    expect(mean(meanFormula(context, 6, 18).replace(",2)", ",0)"))).toEqual({ does: "something-else" });
    expect(mean("=499")).toEqual({ does: "stands-still" });
  });
});

describe("a count and a line of the summary", () => {
  it("are known like a mean and a reference", () => {
    for (const way of sameWays) expect(unscoredMeaning(way(unscoredFormula(context, 6, 18)), rows, context)).toBe("own");
    expect(unscoredMeaning(unscoredFormula(context, 9, 18), rows, context)).toEqual({ does: "leaves-out", row: 8 });
    expect(unscoredMeaning(unscoredFormula(context, 6, 40), rows, context)).toEqual({ does: "takes-in", row: 40 });
    expect(unscoredMeaning("=0", rows, context)).toEqual({ does: "stands-still" });
    const cell = { row: 5, column: 11 };
    for (const own of ["=K5", "= $k$5", "='หมวด 7'!K5", "=+K5"]) expect(referenceMeaning(own, cell, context)).toBe("own");
    expect(referenceMeaning("=K6", cell, context)).toMatchObject({ does: "takes", taken: { row: 6, field: "score" } });
    expect(referenceMeaning("=K5*1", cell, context)).toEqual({ does: "something-else" });
  });
});
