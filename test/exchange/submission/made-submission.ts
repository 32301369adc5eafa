import { check, type Checked } from "../../../src/assessment/check/check";
import type { FormContent } from "../../../src/assessment/form/form";
import { identitiesOf } from "../../../src/assessment/form/identity";
import type { NewReviewEvent } from "../../../src/assessment/form/review-event";
import { newEvent, newWaiver } from "../../../src/assessment/review/new-event";
import { formResults } from "../../../src/sheet/edit/form-results";
import { readChecked } from "../../../src/cli/read-checked";
import { submissionRecord, type SubmissionState } from "../../../src/exchange/submission/submission-record";
import { emptyWorkbook } from "../../../src/files/excelts";
import { FileWorkbook } from "../../../src/files/file-workbook";
import { readFormFile } from "../../../src/files/read/read-form-file";
import { planRecord } from "../../../src/sheet/record/plan-record";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm } from "../../../src/sheet/write/plan-form";

const at = (second: number): string => `2026-11-28T10:15:${String(second).padStart(2, "0")}`;

/** A review of a form: its first indicators signed off, a question and its answer, a topic, and its first error accepted. */
export function reviewEvents({ form, findings }: Checked): readonly NewReviewEvent[] {
  const ids = identitiesOf(form.indicators);
  const [error] = findings.filter(({ about }) => about.of === "indicator");
  const noted = (second: number, comment: string) => ({ by: "สมศรี", date: at(second), comment });
  return [
    ...ids.slice(0, 2).map((indicator, index) => newEvent(form, "reviewed", { of: "indicator", indicator }, noted(index, "ตรงกับรายงาน"))),
    ...ids.slice(2, 3).flatMap((indicator) => [
      newEvent(form, "question", { of: "indicator", indicator }, noted(3, "ตัวเลขมาจากไหน")),
      newEvent(form, "answer", { of: "indicator", indicator }, noted(4, "รายงานประจำปี\nหน้า 12")),
    ]),
    newEvent(form, "reviewed", { of: "topic", topic: "7.1" }, noted(5, "")),
    ...(error === undefined ? [] : [newWaiver(form, error, noted(6, "หน่วยไม่มีในแบบเดิม"))]),
  ];
}

/** A file with a form, computed, its review, and the record of both. */
export async function madeSubmission(content: FormContent, state: SubmissionState = "final"): Promise<FileWorkbook> {
  const file = new FileWorkbook(await emptyWorkbook(), "x.xlsx");
  const plan = planForm({ ...content, dialect: "native" });
  await file.write(plan);
  file.showResults(formResults(plan, readChecked({ found: "sheet", content: contentOfPlan(plan), others: [] })));
  const alone = readChecked(await readFormFile(await file.bytes(), "x.xlsx"));
  await file.appendReview(reviewEvents(alone.checked));
  const { reading } = readChecked(await readFormFile(await file.bytes(), "x.xlsx"));
  const { rows, digest } = submissionRecord(check(reading.form).form, reading.dialects, { program: "0.1.0", state });
  await file.write(planRecord(rows, digest));
  return file;
}
