import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import type { FormContent } from "../../src/assessment/form/form";
import type { Language } from "../../src/assessment/text/phrase";
import { check, type Checked } from "../../src/assessment/check/check";
import { fontParts, type FontFile } from "../../src/report/fonts";
import { reportForm, reportPage } from "../../src/report/report";
import type { ReportedForm } from "../../src/report/reported-form";
import { contentOfPlan } from "../../src/sheet/write/plan-content";
import { planForm } from "../../src/sheet/write/plan-form";
import { readForm } from "../../src/sheet/read/read-form";
import { sampleContent } from "../sheet/sample-indicators";

export const fonts: readonly FontFile[] = fontParts.map((part) =>
  ({ ...part, base64: readFileSync(require.resolve(`@fontsource/sarabun/files/${part.file}`), "base64") }));

/** Half past ten on a morning in Bangkok. */
export const morning = new Date("2026-11-28T03:30:00Z");

/** A form as it would be read of a sheet that was written, and checked. */
export function reportedForm(content: FormContent = sampleContent, file = "form.xlsx"): ReportedForm {
  const plan = planForm({ dialect: "native", ...content });
  const outcome = readForm(contentOfPlan(plan), []);
  if ("problem" in outcome) throw outcome.problem;
  return { file, reading: outcome.ok, checked: check(outcome.ok.form) };
}

/** The same, its form changed as nobody would type it. */
export const changedForm = (change: (form: Checked["form"]) => Partial<Checked["form"]>, reported = reportedForm()): ReportedForm =>
  ({ ...reported, checked: check({ ...reported.checked.form, ...change(reported.checked.form) }) });

/** A report of forms, as its file's text. */
export const reportText = (forms: readonly ReportedForm[], language: Language): string =>
  reportPage(forms.map((form, at) => reportForm(form, at + 1, language)), { language, when: morning, version: "1.2.3", fonts });

/** A report as its reader's program sees it; jsdom knows no numbers of pages, and would say so at length. */
export const documentOf = (text: string): Document => new JSDOM(text, { virtualConsole: new VirtualConsole() }).window.document;

/** A text without the spaces and the ends of lines that a page sets. */
export const unspaced = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, "");
