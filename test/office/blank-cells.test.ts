import { afterEach, describe, expect, it } from "@jest/globals";
import { check } from "../../src/assessment/check/check";
import type { CellValue, Figure } from "../../src/assessment/form/figure";
import type { Indicator } from "../../src/assessment/form/form";
import type { Dialect } from "../../src/sheet/layout/formulas";
import { readForm } from "../../src/sheet/read/read-form";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import { openExcel, type Blank, type OpenExcel } from "./open-excel";

let excel: OpenExcel | undefined;
afterEach(() => excel?.dispose());

const missing: Figure = { state: "missing" };

/** The sample with blanks in every position: each row lacks another choice of result, target and direction, both ways. */
const withBlanks: readonly Indicator[] = sampleContent.indicators.map((indicator, at) => {
  const pattern = at % 8;
  const way = at % 16 < 8 ? "higher" : "lower";
  return {
    ...indicator,
    results: (pattern & 1) === 0 ? indicator.results : indicator.results.with(-1, missing),
    target: (pattern & 2) === 0 ? indicator.target : missing,
    direction: (pattern & 4) === 0 ? { state: "direction", value: way } : { state: "missing" },
  };
});

const shown = (figure: number | null): CellValue => figure ?? "";

describe("blank cells in every position", () => {
  const blanks: readonly (readonly [Dialect, Blank])[] = [["functions", 0], ["functions", null], ["functions", ""], ["native", ""]];
  it.each(blanks)("show what the check says: %s, blanks handed over as %p", async (dialect, blank) => {
    const running = await openExcel();
    excel = running;
    await running.addFunctions(blank);
    await running.workbook.write(planForm({ ...sampleContent, indicators: withBlanks, dialect }));
    await running.settle();
    const reading = await running.workbook.read();
    const outcome = reading.found === "sheet" ? readForm(reading.content) : undefined;
    if (outcome === undefined || !("ok" in outcome)) throw new Error("The form is gone.");
    const { form, findings } = check(outcome.ok.form);
    const inSheet = form.indicators.map(({ computed }) => [computed.success.shown, computed.score.shown]);
    expect(inSheet).toEqual(form.indicators.map(({ scored }) => [shown(scored.success), shown(scored.score)]));
    expect(form.indicators.filter(({ scored }) => scored.score === null).length).toBeGreaterThan(10);
    expect(form.means.map(({ cell }) => cell.shown)).toEqual(form.means.map((mean) => {
      if (mean.of === "unscored") return form.unscored[mean.topic];
      return shown(mean.of === "total" ? form.total : form.topicScores[mean.topic] ?? null);
    }));
    // What the rule holds against the sheet is what this test holds against it.
    expect(findings.filter(({ rule }) => rule.kind === "formulas")).toEqual([]);
  }, 180_000);
});
