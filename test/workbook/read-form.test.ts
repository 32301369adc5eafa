import { describe, expect, it } from "@jest/globals";
import { newestEdition } from "../../src/assessment/criteria/editions";
import { Checker } from "../../src/assessment/checking/checker";
import { planForm } from "../../src/workbook/plan-form";
import { readForm } from "../../src/workbook/read-form";
import { sampleIndicators } from "./sample-indicators";
import { sheetOfPlan } from "./sheet-of-plan";
import type { FormReading } from "../../src/workbook/form-reading";
import type { SheetContent } from "../../src/workbook/workbook";

const read = (content: SheetContent): FormReading => {
  const outcome = readForm(content);
  if (!("ok" in outcome)) throw outcome.problem;
  return outcome.ok;
};

describe("reading a form as it was written", () => {
  const plan = planForm({ edition: newestEdition, agency: "สำนักงานปลัดกระทรวงการคลัง", dialect: "functions", indicators: sampleIndicators });
  const form = read(sheetOfPlan(plan));

  it("gives the 20 indicators of the sample back, each under its item", () => {
    expect(form.assessment.indicators.map(({ item, name, unit, note }) => ({ item, name, unit, note })))
      .toEqual(sampleIndicators.map(({ item, name, unit, note }) => ({ item, name, unit, note: note.replace(/\s+/g, " ").trim() })));
    expect(form.assessment.strays).toEqual([]);
    expect(form.rowsWithoutFormulas).toEqual([]);
    expect(form.meansWithoutFormulas).toEqual([]);
    expect(form.inOrder).toBe(true);
  });

  it("gives their stated percentages, scores and means", () => {
    const { scored, topics } = new Checker(form.assessment).checked();
    expect(scored.map(({ success, score }) => ({ success, score }))).toEqual(sampleIndicators.map(({ stated }) => stated));
    expect(topics).toMatchObject({ "7.1": 380, "7.2": 380, "7.5": null });
  });
});
