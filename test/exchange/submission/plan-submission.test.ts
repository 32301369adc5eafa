import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FormContent } from "../../../src/assessment/form/form";
import type { FormReading } from "../../../src/sheet/read/form-reading";
import { planSubmission, type PlannedSubmission } from "../../../src/exchange/submission/plan-submission";
import { submissionRecord, type SubmissionState } from "../../../src/exchange/submission/submission-record";
import { bookOf } from "../../../src/files/book-of";
import { readBook } from "../../../src/files/file-workbook";
import type { ExcelWorkbook } from "../../../src/files/excelts";
import { readSubmissionFile, type SubmissionInFile } from "../../../src/files/read/read-form-file";
import { readChecked } from "../../../src/cli/read-checked";
import { readRecord } from "../../../src/sheet/record/read-record";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm } from "../../../src/sheet/write/plan-form";
import { morning } from "../../report/reported";
import { reviewedForm } from "../../report/reviewed";
import { sampleContent } from "../../sheet/sample-indicators";
import { anyForm, saidBy } from "../any-form";

const making = (state: SubmissionState = "final") => ({ language: "th", when: morning, version: "1.2.3", state }) as const;

const onSheet = (content: FormContent): FormReading =>
  readChecked({ found: "sheet", content: contentOfPlan(planForm({ ...content, dialect: "native" })), others: [] }).reading;

const planned = (content: FormContent, state?: SubmissionState): PlannedSubmission => planSubmission(onSheet(content).form, making(state));

const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

async function inFile(submission: PlannedSubmission): Promise<{ readonly read: SubmissionInFile; readonly book: ExcelWorkbook }> {
  const bytes = await bookOf(submission, "x.xlsx");
  return { read: readSubmissionFile(bytes, "x.xlsx"), book: await readBook(bytes, "x.xlsx") };
}

describe("a submission, as its file is read again", () => {
  it("says what the form said, for forms of any texts and figures, and its record is that of what is read", async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(anyForm(5), anyForm(60)), fc.constantFrom<SubmissionState>("final", "draft"), async (content, state) => {
      const submission = planned(content, state);
      const { read } = await inFile(submission);
      const { reading, checked } = readChecked(read.reading);
      expect(saidBy(reading.form)).toEqual(saidBy(content));
      expect([reading.besides, reading.dialects, reading.form.strays]).toEqual([[], content.indicators.length === 0 ? reading.dialects : ["native"], []]);
      const record = read.record && readRecord(read.record);
      expect(record?.digest).toBe(submission.digest);
      expect(submissionRecord(checked.form, reading.dialects, { program: "1.2.3", state }).digest).toBe(submission.digest);
      // What its formulas show is what they come to: nothing that the check would find.
      expect(checked.findings.filter(({ rule: { kind } }) => kind === "formulas").map(({ rule: { name } }) => name)).toEqual([]);
    }), { numRuns: 12 });
  }, 120_000);
});

describe("the workbook of the real submission", () => {
  const reviewed = reviewedForm().checked.form;
  let final: Awaited<ReturnType<typeof inFile>>;
  let draft: Awaited<ReturnType<typeof inFile>>;
  beforeAll(async () => {
    final = await inFile(planSubmission(reviewed, making("final")));
    draft = await inFile(planSubmission(reviewed, making("draft")));
  });
  const formSheet = () => final.book.worksheets[0];

  it("has the form in front, and behind it its report, its review and its record", () => {
    expect(final.book.worksheets.map(({ name }) => name)).toEqual(["หมวด 7", "รายงานการตรวจ", "การทบทวน", "บันทึกการส่ง"]);
    expect(final.book.views[0]?.activeTab).toBe(0);
  });

  it("has the official form's columns, in its order", () => {
    const heads = Array.from({ length: 11 }, (_, at) => textIn(formSheet()?.getCell(4, at + 1).value));
    expect(heads).toEqual([
      "ข้อ", "ตัวชี้วัด", "ทิศทาง", "ค่าเป้าหมายปีล่าสุด (ตัวเลข)", "หน่วย", "การดำเนินการ พ.ศ.2565", "การดำเนินการ พ.ศ.2566", "การดำเนินการ พ.ศ.2567",
      "% ความสำเร็จ", "หมายเหตุ", "คะแนน",
    ]);
    expect(formSheet()?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1, printTitlesRow: "4:4" });
  });

  it("has no blank rows, no marks, no lights and nothing that asks, on the form's sheet", () => {
    const { reading } = readChecked(final.read.reading);
    expect(reading.rows.filter(({ is }) => is === "blank")).toEqual([]);
    expect(formSheet()?.conditionalFormattings).toEqual([]);
    expect(Object.keys(formSheet()?.dataValidations.model ?? {})).toEqual([]);
  });

  it("shows beside each formula what it comes to", () => {
    const shown = new Map<string, unknown>();
    formSheet()?.eachRow((row) => row.eachCell((cell) => void (cell.formula !== undefined && shown.set(cell.address, cell.result))));
    const { checked: { form } } = readChecked(final.read.reading);
    expect(form.indicators.map(({ row }) => [shown.get(`I${row}`), shown.get(`K${row}`)])).toEqual(form.indicators.map(({ scored: { success, score } }) => [success, score]));
    expect(shown.size).toBeGreaterThan(50);
  });

  it("carries the sign-offs and the waivers as they were noted, and not what somebody edited", () => {
    const { checked: { form } } = readChecked(final.read.reading);
    const kinds = (events: readonly { readonly kind: string; readonly by: string; readonly comment: string }[]) => events.map(({ kind, by, comment }) => [kind, by, comment]);
    expect(kinds(form.review?.events ?? [])).toEqual(kinds(reviewed.review?.events.filter(({ edited }) => edited !== true) ?? []));
    expect(form.review?.troubles).toEqual([]);
  });

  it("says on every page that a draft is none, and of what it is a page", () => {
    for (const sheet of draft.book.worksheets) expect(sheet.headerFooter.oddHeader).toContain("DRAFT, NOT A SUBMISSION");
    for (const sheet of final.book.worksheets) expect(sheet.headerFooter.oddHeader ?? "").toBe("");
    expect([draft, final].map(({ book }) => textIn(book.worksheets[0]?.getCell("A1").value).includes("ฉบับร่าง"))).toEqual([true, false]);
    const record = final.read.record && readRecord(final.read.record);
    for (const { headerFooter } of final.book.worksheets) {
      const oddFooter = headerFooter.oddFooter ?? "";
      expect(oddFooter.replace(/\s/g, "").toLowerCase()).toContain(record?.digest);
      expect(oddFooter).toContain("หน้า &P / &N");
      expect(oddFooter.length).toBeLessThanOrEqual(255);
    }
  });

  it("is guarded without a password: nothing of the form can be typed over, and findings can be sorted and filtered", () => {
    for (const sheet of final.book.worksheets) expect([sheet.sheetProtection?.sheet, sheet.sheetProtection?.hashValue]).toEqual([true, undefined]);
    const open: string[] = [];
    formSheet()?.eachRow((row) => row.eachCell({ includeEmpty: true }, (cell) => void (cell.protection?.locked === false && open.push(cell.address))));
    expect(open).toEqual([]);
    const [, report] = final.book.worksheets;
    expect(report?.sheetProtection).toMatchObject({ sort: true, autoFilter: true });
    const [from = "", to = ""] = textIn(report?.autoFilter).split(":");
    expect(report?.getCell(from).value).toBe("ระดับ");
    expect([from, to].map((cell) => report?.getCell(cell).protection?.locked !== false)).toEqual([true, false]);
  });

  it("has a place to sign at its end, which is taken for nothing that somebody typed", () => {
    const texts: string[] = [];
    formSheet()?.eachRow((row) => texts.push(textIn(row.getCell(2).value)));
    expect(texts.slice(-2).every((text) => text.startsWith("ลงชื่อ"))).toBe(true);
    expect(readChecked(final.read.reading).checked.form.strays).toEqual([]);
  });

  it("leaves what stands where no indicator belongs behind", () => {
    const { form } = onSheet(sampleContent);
    const { checked } = planSubmission({ ...form, strays: [{ row: 300, field: "name", text: "บันทึกของฉัน" }] }, making());
    expect(checked.form.strays).toEqual([]);
  });
});
