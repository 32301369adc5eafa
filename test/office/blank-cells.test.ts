import { afterEach, describe, expect, it } from "@jest/globals";
import { check } from "../../src/assessment/check/check";
import type { CellValue, Figure } from "../../src/assessment/form/figure";
import type { Indicator } from "../../src/assessment/form/form";
import type { Dialect } from "../../src/sheet/layout/formulas";
import { readForm } from "../../src/sheet/read/read-form";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import { openExcel, type OpenExcel } from "./open-excel";

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
  // Blanks reach a function as 0, as null or as ""; where there are no functions, none is needed.
  const ways: readonly (readonly [Dialect, ProfileName])[] = [
    ["functions", "desktop"], ["functions", "web"], ["functions", "early"], ["native", "ltsc2021"],
  ];
  it.each(ways)("show what the check says: %s in %s", async (dialect, profile) => {
    const running = await openExcel({ profile });
    excel = running;
    await running.addFunctions();
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
