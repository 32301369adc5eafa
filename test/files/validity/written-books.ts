import { readFileSync } from "node:fs";
import { check } from "../../../src/assessment/check/check";
import type { Form, Indicator } from "../../../src/assessment/form/form";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import { answeredItems, narrativeOf } from "../../../src/assessment/criteria/narratives";
import type { NarrativeContent } from "../../../src/assessment/narrative/answer";
import { writeNewForm } from "../../../src/cli/write-new-form";
import { planSubmission } from "../../../src/exchange/submission/plan-submission";
import type { SubmissionState } from "../../../src/exchange/submission/submission-record";
import { bookOf } from "../../../src/files/book-of";
import { emptyWorkbook } from "../../../src/files/excelts";
import { FileWorkbook, readBook } from "../../../src/files/file-workbook";
import { readForm } from "../../../src/sheet/read/read-form";
import type { SheetPlan } from "../../../src/sheet/sheet-plan";
import { marksOf } from "../../../src/sheet/highlights/marks";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm, type FormRequest } from "../../../src/sheet/write/plan-form";
import { planGuide } from "../../../src/sheet/guide/plan-guide";
import { ownFolder } from "../../cli/run-cli";
import { morning } from "../../report/reported";
import { reviewedForm } from "../../report/reviewed";
import { sampleContent } from "../../sheet/sample-indicators";

const edition = editionFor(2567) ?? newestEdition;

async function written(...plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = new FileWorkbook(await emptyWorkbook(), "book.xlsx");
  for (const plan of plans) await workbook.write(plan);
  return workbook.bytes();
}

/** The form as the command writes it, with the figures it comes to. */
async function byCommand(request: FormRequest): Promise<Uint8Array> {
  const folder = ownFolder();
  try {
    await writeNewForm(folder.path("book.xlsx"), false, request);
    return readFileSync(folder.path("book.xlsx"));
  } finally {
    folder.remove();
  }
}

/** Opened again, marked as a check marks it, and saved. */
async function marked(bytes: Uint8Array): Promise<Uint8Array> {
  const again = new FileWorkbook(await readBook(bytes, "book.xlsx"), "book.xlsx");
  const found = await again.read();
  if (found.found === "none") throw new Error("The form is gone.");
  const outcome = readForm(found.content, found.others);
  if ("problem" in outcome) throw outcome.problem;
  await again.highlight("mark", marksOf(check(outcome.ok.form).findings, outcome.ok, found.highlights?.has("light") === true));
  return again.bytes();
}

/** What somebody may type or paste that means something to XML, to a spreadsheet or to its files. */
export const hostileTexts: readonly string[] = [
  "_x000D_", "a_x000a_b_x005F_", "<t>&amp;\"'</t>", "]]>", "=1+1", "+1", "@x", "'ก", "  ก  ", "\tก\t", "ก\nข\r\nค", "0042", "1e5", "TRUE", "#N/A",
  "🙂", "\u200bก", "\u202eabc", "&#10;", "{\"a\":1}", "ก".repeat(32_767), "&".repeat(10_000), "\u0000\u0001ก\u000b\ufffe\uffff", "ก\ud800ข",
];

const hostileIndicators: readonly Indicator[] = hostileTexts.map((text) => ({
  item: "7.1.1", name: text, direction: { state: "unreadable", text }, target: { state: "unreadable", because: "words", text }, unit: text,
  results: [{ state: "not-applicable", text }, { state: "missing" }, { state: "number", value: -1.5e-7 }], note: text,
}));

/** Answers, evidence and an assessor's remarks of the same kind. */
const hostileNarrative: NarrativeContent = {
  items: hostileTexts.slice(0, 30).flatMap((text, at) => {
    const item = answeredItems(narrativeOf(edition) ?? { categories: [] })[at];
    return item === undefined ? [] : [{
      item: item.id, answer: text, owner: text, score: { state: "not-applicable", text },
      options: [{ n: 1, text, tick: "ticked", evidence: [{ name: text, owner: text, state: "to-do" }] }],
    } as const];
  }),
  topics: [{ topic: "1.1", toDevelop: hostileTexts[1] ?? "", toFocus: hostileTexts[16] ?? "", score: { state: "missing" } }],
  categoryScores: { 1: { state: "unreadable", because: "words", text: "=1+1" } },
};

/** A form with a review as it is sent. */
async function sent(form: Form, state: SubmissionState): Promise<Uint8Array> {
  return bookOf(planSubmission(form, { language: "th", when: morning, version: "1.2.3", state }), "book.xlsx");
}

function read(plan: SheetPlan): Form {
  const outcome = readForm(contentOfPlan(plan));
  if ("problem" in outcome) throw outcome.problem;
  return outcome.ok.form;
}

const form = (request: Partial<FormRequest>): SheetPlan => planForm({ edition, agency: "", indicators: [], dialect: "native", ...request });

/** Workbooks as the project writes them, by what is in them. */
export const writtenBooks = {
  "a blank form with its guide": async () => written(form({}), planGuide(edition)),
  "a blank form with its guide, of a year that borrows its criteria": async () => {
    const later = editionFor(2569) ?? edition;
    return written(form({ edition: later }), planGuide(later));
  },
  "the real submission": async () => byCommand({ ...sampleContent, dialect: "native" }),
  "the real submission by the add-in's functions": async () => written(form({ ...sampleContent, dialect: "functions" })),
  "the real submission, marked as it was checked": async () => marked(await byCommand({ ...sampleContent, dialect: "native" })),
  "a blank form with its guide, marked as it was checked": async () => marked(await written(form({}), planGuide(edition))),
  "two forms in one workbook, the sheet of one called what has to be quoted": async () => written(form({}), form({ sheet: "It's <7> & \"x\"" })),
  "a blank form of all categories": async () => written(form({}), ...planNarrative(edition)),
  "a form with hostile answers": async () => byCommand({ edition, agency: "A&B_x000D_", indicators: [], narrative: hostileNarrative, dialect: "native" }),
  "a form of hostile texts": async () => written(form({ agency: hostileTexts[2] ?? "", indicators: hostileIndicators })),
  "a form of hostile texts, marked as it was checked": async () => marked(await written(form({ agency: "_x000D_", indicators: hostileIndicators }))),
  "a submission with its report, review and record": async () => sent(reviewedForm().checked.form, "final"),
  "a draft of hostile texts": async () => sent(read(form({ agency: "A&B_x000D_", indicators: hostileIndicators })), "draft"),
} as const;
