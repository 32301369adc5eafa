import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readChecked } from "../../../src/cli/read-checked";
import { submissionName } from "../../../src/exchange/submission/file-name";
import { planSubmission, type PlannedSubmission } from "../../../src/exchange/submission/plan-submission";
import { submissionRecord, type SubmissionState } from "../../../src/exchange/submission/submission-record";
import { isAsMade, verifySubmission } from "../../../src/exchange/submission/verify-submission";
import { bookOf } from "../../../src/files/book-of";
import type { ExcelWorkbook } from "../../../src/files/excelts";
import { readBook } from "../../../src/files/file-workbook";
import { readSubmissionFile } from "../../../src/files/read/read-form-file";
import { readRecord } from "../../../src/sheet/record/read-record";
import { narrativeContent } from "../../../src/sheet/narrative/narrative-content";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm } from "../../../src/sheet/write/plan-form";
import type { FormContent } from "../../../src/assessment/form/form";
import { morning } from "../../report/reported";
import { sampleContent } from "../../sheet/sample-indicators";
import { anyNarrative } from "../../sheet/narrative/any-narrative";
import { formWithCategories } from "./form-with-categories";
import { firstCategory, saidOfFirst, sheetOfRows } from "../../sheet/narrative/edited-category";

const making = (state: SubmissionState = "final") => ({ language: "th", when: morning, version: "1.2.3", state }) as const;

const planned = (content: FormContent, state?: SubmissionState, asked?: readonly string[]): PlannedSubmission =>
  planSubmission(formWithCategories(content, asked), making(state));

async function readAgain(submission: PlannedSubmission) {
  const bytes = await bookOf(submission, "x.xlsx");
  const read = readSubmissionFile(bytes, "x.xlsx");
  const record = read.record && readRecord(read.record);
  if (record === undefined) throw new Error("There is no record.");
  return { ...readChecked(read.reading), record, book: await readBook(bytes, "x.xlsx") };
}

it("carries all that is said of Categories 1 to 6, in a file that is as it was made", async () => {
  await fc.assert(fc.asyncProperty(anyNarrative, fc.constantFrom<SubmissionState>("final", "draft"), async (narrative, state) => {
    const submission = planned({ ...sampleContent, narrative }, state);
    const { reading, checked, record } = await readAgain(submission);
    expect(checked.form.narrative && narrativeContent(checked.form.narrative)).toEqual(narrative);
    expect(checked.form.narrative).toMatchObject({ lacking: [], copies: [], troubles: [], strays: [] });
    expect([record.version, record.digest, record.unreadable]).toEqual([2, submission.digest, []]);
    expect(submissionRecord(checked.form, reading.dialects, { program: "1.2.3", state }).digest).toBe(submission.digest);
    expect(isAsMade(verifySubmission(record, reading, checked.form))).toBe(true);
  }), { numRuns: 4 });
}, 120_000);

describe("the workbook", () => {
  const content = { ...sampleContent, narrative: saidOfFirst };
  let final: { readonly book: ExcelWorkbook; readonly submission: PlannedSubmission };
  let draft: ExcelWorkbook;
  beforeAll(async () => {
    const submission = planned(content);
    final = { submission, book: (await readAgain(submission)).book };
    draft = (await readAgain(planned(content, "draft"))).book;
  }, 60_000);
  const sheets = () => final.book.worksheets.filter(({ name }) => /^หมวด [1-6]$/.test(name));

  it("has the form in front, its categories behind it, then its report and its record", () => {
    expect(final.book.worksheets.map(({ name }) => name))
      .toEqual(["หมวด 7", "หมวด 1", "หมวด 2", "หมวด 3", "หมวด 4", "หมวด 5", "หมวด 6", "รายงานการตรวจ", "บันทึกการส่ง"]);
  });

  it("has nothing on these sheets that asks or lights up, and its digest at the foot of each page", () => {
    for (const { conditionalFormattings, dataValidations, headerFooter } of sheets()) {
      expect([conditionalFormattings, Object.keys(dataValidations.model)]).toEqual([[], []]);
      expect(headerFooter.oddFooter?.replace(/\s/g, "").toLowerCase()).toContain(final.submission.digest);
      expect(headerFooter.oddFooter).toContain("หน้า &P / &N");
    }
  });

  it("is guarded without a password, but for the two fields of each topic in which assessors write", () => {
    const open = sheets().flatMap((sheet) => {
      expect([sheet.sheetProtection?.sheet, sheet.sheetProtection?.hashValue]).toEqual([true, undefined]);
      const found: string[] = [];
      sheet.eachRow((row) => row.eachCell({ includeEmpty: true }, (cell) => void (cell.protection?.locked === false && found.push(cell.address))));
      return found;
    });
    expect(open).toHaveLength(18 * 2);
    expect(open.every((address) => address.startsWith("D"))).toBe(true);
  });

  it("shows the count beside each answer, and whose it is", () => {
    const [first] = sheets();
    const shown: unknown[] = [];
    first?.eachRow((row) => row.eachCell((cell) => void (cell.formula !== undefined && shown.push(cell.result))));
    expect(shown.slice(0, 3)).toEqual([expect.stringContaining(sampleContent.agency), 30, 0]);
  });

  it("says of a draft on each sheet that it is one", () => {
    const titles = draft.worksheets.filter(({ name }) => name.startsWith("หมวด")).map((sheet) => sheet.getCell("A1").value);
    expect(titles).toHaveLength(7);
    for (const title of titles) expect(title).toContain("ฉบับร่าง (DRAFT)");
    for (const sheet of draft.worksheets) expect(sheet.headerFooter.oddHeader).toContain("DRAFT, NOT A SUBMISSION");
  });

  it("is called by what is in it", () => {
    const name = (asked: readonly string[] | undefined) => submissionName(planned(content, "final", asked).checked.form, "final").split("-2567-")[0];
    expect([name(undefined), name(["1", "2", "4"]), name(["6"]), name([])]).toEqual(["PMQA-1-7", "PMQA-1-2,4,7", "PMQA-6-7", "PMQA-7"]);
  });
});

it("has the sheets of the categories that are there, and no others", () => {
  const { sheets, checked } = planned({ ...sampleContent, narrative: saidOfFirst }, "final", ["1", "3"]);
  expect(sheets.map(({ plan }) => plan.sheet).slice(0, 4)).toEqual(["หมวด 7", "หมวด 1", "หมวด 3", "รายงานการตรวจ"]);
  expect(checked.form.narrative?.lacking).toEqual(["2", "4", "5", "6"]);
});

it("leaves a sheet that could not be read behind, and what stands out of place on another", () => {
  const rows = firstCategory();
  const read = (unread: boolean) => {
    const first = sheetOfRows([...rows, rows.at(0)?.map((_, at) => (at === 4 ? "ฝากไว้" : "")) ?? []]);
    const second = { ...sheetOfRows([], "หมวด 2"), ...(unread ? { unread: true as const } : {}) };
    const { form } = readChecked({ found: "sheet", content: contentOfPlan(planForm({ ...sampleContent, dialect: "native" })), others: [first, second], narrative: [first, second] }).reading;
    return planSubmission(form, making("draft"));
  };
  const { sheets, checked } = read(true);
  expect(sheets.map(({ plan }) => plan.sheet).slice(0, 3)).toEqual(["หมวด 7", "หมวด 1", "รายงานการตรวจ"]);
  expect(checked.form.narrative?.strays).toEqual([]);
});

it("is what it was before where the form has none of these categories", () => {
  const { sheets, checked } = planned(sampleContent, "final", []);
  expect(sheets.map(({ plan }) => plan.sheet)).toEqual(["หมวด 7", "รายงานการตรวจ", "บันทึกการส่ง"]);
  expect(sheets.at(-1)?.plan.cells[0]?.[3]).toBe("pmqa-submission 1");
  expect(checked.form).not.toHaveProperty("narrative");
});
