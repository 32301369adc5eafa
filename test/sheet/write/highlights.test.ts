import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import type { Place } from "../../../src/assessment/form/place";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { plannedColumns } from "../../../src/sheet/layout/columns";
import { cellAt } from "../../../src/sheet/edit/places";
import { marksOf } from "../../../src/sheet/write/highlights";
import { planForm } from "../../../src/sheet/write/plan-form";
import { readForm } from "../../../src/sheet/read/read-form";
import { sampleIndicators } from "../sample-indicators";
import { sheetOfPlan } from "../sheet-of-plan";

const columns = plannedColumns(newestEdition);

describe("highlights", () => {
  it("marks each cell once, by its gravest finding, in reading order", () => {
    const marks = marksOf([
      { at: { row: 9, field: "note" }, severity: "warning" },
      { at: { row: 9, field: "result.2567" }, severity: "notice" },
      { at: { row: 9, field: "note" }, severity: "error" },
      { at: { row: 7, field: "name" }, severity: "error" },
      { at: { row: 9, field: "note" }, severity: "notice" },
      { at: { row: 6, field: "item" }, severity: "warning" },
    ], (at) => cellAt({ columns, head: { agency: undefined, fiscalYear: undefined, agencyType: undefined } }, at));
    expect(marks).toEqual({
      error: [{ row: 7, column: 2 }, { row: 9, column: 10 }],
      warning: [{ row: 6, column: 1 }],
      notice: [{ row: 9, column: 8 }],
    });
  });

  it("has a cell for every finding of the sample", () => {
    const outcome = readForm(sheetOfPlan(planForm({ edition: newestEdition, agency: "x", dialect: "functions", indicators: sampleIndicators })));
    if (!("ok" in outcome)) throw outcome.problem;
    const { findings } = check(outcome.ok.form);
    const cellOf = (at: Place) => cellAt(outcome.ok, at);
    const marks = marksOf(findings, cellOf);
    const cells = new Set(findings.map((finding) => JSON.stringify(cellOf(finding.at))));
    expect(findings.length).toBeGreaterThan(0);
    expect([...marks.error, ...marks.warning, ...marks.notice].map((cell) => JSON.stringify(cell)).sort()).toEqual([...cells].sort());
  });
});
