import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import sample from "../../assets/sample-2567.json";
import type { Figure } from "../../src/assessment/form/figure";
import type { FormContent } from "../../src/assessment/form/form";
import { readChecked, type CheckedForm } from "../../src/cli/read-checked";
import { planSubmission, type PlannedSubmission } from "../../src/exchange/submission/plan-submission";
import type { SubmissionState } from "../../src/exchange/submission/submission-record";
import { bookOf } from "../../src/files/book-of";
import { readFormFile } from "../../src/files/read/read-form-file";
import { contentOfPlan } from "../../src/sheet/write/plan-content";
import { planForm } from "../../src/sheet/write/plan-form";
import { ownFolder } from "../cli/run-cli";
import { anyForm } from "../exchange/any-form";
import { morning } from "../report/reported";
import { reviewedForm } from "../report/reviewed";
import { sampleContent } from "../sheet/sample-indicators";
import { asXlsx, hasLibreOffice, savedByLibreOffice } from "./libre-office";
import { withOfficeFonts } from "./office-fonts";
import { linesOf, printedPages } from "./printed-pages";

const folder = ownFolder();
afterAll(() => folder.remove());

const planned = (form: CheckedForm["checked"]["form"], state: SubmissionState): PlannedSubmission =>
  planSubmission(form, { language: "th", when: morning, version: "1.2.3", state });

const onSheet = (content: FormContent): CheckedForm =>
  readChecked({ found: "sheet", content: contentOfPlan(planForm({ ...content, dialect: "native" })), others: [] });

/** A submission whose file keeps none of its figures, as LibreOffice saves it: all that it shows, it worked out itself. */
async function workedOut(content: FormContent, name: string): Promise<CheckedForm> {
  const submission = planned(onSheet(content).checked.form, "final");
  writeFileSync(folder.path(name), await bookOf({ ...submission, results: [] }, name));
  return readChecked(await readFormFile(readFileSync(savedByLibreOffice(folder, name, asXlsx)), name));
}

/** No spreadsheet has a zero below zero. */
const unsigned = <Of>(figure: Of): Of | 0 => (figure === 0 ? 0 : figure);

/** No spreadsheet computes with more than fifteen digits. */
const isCounted = (figure: Figure): boolean => figure.state !== "number" || figure.value < 1e12;

(hasLibreOffice() ? describe : describe.skip)("LibreOffice works a submission out from its formulas", () => {
  it("to every percentage, score and mean that was stated of the real submission", async () => {
    const form = await workedOut(sampleContent, "real.xlsx");
    const shown = form.checked.form.indicators.map(({ computed: { success, score } }) => [success.shown, score.shown]);
    expect(shown).toEqual(sample.indicators.map(({ statedSuccess, statedScore }) => [statedSuccess, statedScore]));
    const topics = form.checked.form.means.flatMap((mean) => (mean.of === "topic" && mean.cell.shown !== "" ? [[mean.topic, mean.cell.shown]] : []));
    expect(Object.fromEntries(topics)).toEqual(sample.statedTopicScores);
    expect(form.checked.form.means.find(({ of }) => of === "total")?.cell.shown).toBe(395);
  }, 180_000);

  it("to what the check comes to, of any form", async () => {
    const [made] = fc.sample(anyForm(200, 160), { numRuns: 1, seed: Number(process.env["SEED"] ?? 7) });
    if (made === undefined) throw new Error("No form was made.");
    const content = { ...made, indicators: made.indicators.filter(({ target, results }) => [target, ...results].every(isCounted)) };
    const form = await workedOut(content, "any.xlsx");
    const computed = planned(onSheet(content).checked.form, "final");
    expect(form.checked.findings.filter(({ rule: { kind } }) => kind === "formulas").map(({ rule: { name }, at: { row, field } }) => `${row} ${field} ${name}`))
      .toEqual(computed.checked.findings.filter(({ rule: { kind } }) => kind === "formulas").map(({ rule: { name }, at: { row, field } }) => `${row} ${field} ${name}`));
    const scored = form.checked.form.indicators.filter(({ scored: { score } }) => score !== null);
    expect(scored.length).toBeGreaterThan(10);
    expect(scored.map(({ computed: { success, score } }) => [unsigned(success.shown), score.shown])).toEqual(scored.map(({ scored: { success, score } }) => [unsigned(success), score]));
    const means = form.checked.form.means.flatMap((mean) => (mean.of === "topic" || mean.of === "total" ? [[mean.of === "topic" ? mean.topic : "total", mean.cell.shown]] : []));
    const { topicScores, total } = form.checked.form;
    expect(Object.fromEntries(means)).toEqual({ total, ...Object.fromEntries(Object.entries(topicScores).map(([topic, score]) => [topic, score ?? ""])) });
  }, 180_000);
});

(hasLibreOffice() ? describe : describe.skip).each<SubmissionState>(["final", "draft"])("a submission (%s) as LibreOffice prints it", (state) => {
  let pages: ReturnType<typeof printedPages>;
  let submission: PlannedSubmission;
  beforeAll(async () => {
    submission = planned(reviewedForm().checked.form, state);
    writeFileSync(folder.path(`${state}.xlsx`), await bookOf(submission, state));
    pages = printedPages(readFileSync(savedByLibreOffice(folder, `${state}.xlsx`, "pdf", withOfficeFonts(folder.path("fonts")))));
  }, 180_000);
  const said = (page: ReturnType<typeof printedPages>[number]): string => linesOf(page).join("").replace(/\s/g, "");

  it("says on every page which it is of how many, whether it is a draft, and the digest", () => {
    expect(pages.length).toBeGreaterThan(8);
    for (const [at, page] of pages.entries()) {
      const text = said(page);
      expect(text).toContain(`/${pages.length}`);
      expect(text.toLowerCase()).toContain(submission.digest);
      expect([at, text.includes("DRAFT,NOTASUBMISSION")]).toEqual([at, state === "draft"]);
    }
  });

  it("has a place to sign", () => {
    expect(pages.filter((page) => said(page).split("ลงชื่อ").length === 3)).toHaveLength(1);
  });

  it("cuts no text", () => {
    const cut = pages.flat().filter(({ left, right, bottom, shown: [from, foot, to, top] }) => left < from - 1 || right > to + 1 || bottom < foot - 1 || bottom > top);
    expect(pages.flat().length).toBeGreaterThan(400);
    expect(cut.map(({ text }) => text)).toEqual([]);
  });
});
