import type { Checked } from "../../../src/assessment/check/check";
import type { FormContent } from "../../../src/assessment/form/form";
import { identitiesOf } from "../../../src/assessment/form/identity";
import type { NewReviewEvent } from "../../../src/assessment/form/review-event";
import { newEvent, newWaiver } from "../../../src/assessment/review/new-event";
import { readChecked } from "../../../src/cli/read-checked";
import { planSubmission } from "../../../src/exchange/submission/plan-submission";
import type { SubmissionState } from "../../../src/exchange/submission/submission-record";
import { bookOf } from "../../../src/files/book-of";
import { emptyWorkbook } from "../../../src/files/excelts";
import { FileWorkbook } from "../../../src/files/file-workbook";
import { readFormFile } from "../../../src/files/read/read-form-file";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
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

/** A submission as a file, as `export` writes it: the form, computed, its report, its review, and the record. */
export async function madeSubmission(content: FormContent, state: SubmissionState = "final"): Promise<Uint8Array> {
  const file = new FileWorkbook(await emptyWorkbook(), "x.xlsx");
  await file.write(planForm({ ...content, dialect: "native" }));
  if (content.narrative !== undefined) for (const plan of planNarrative(content.edition, content.narrative)) await file.write(plan);
  await file.appendReview(reviewEvents(readChecked(await readFormFile(await file.bytes(), "x.xlsx")).checked));
  const { reading } = readChecked(await readFormFile(await file.bytes(), "x.xlsx"));
  return bookOf(planSubmission(reading.form, { language: "th", when: new Date(0), version: "0.1.0", state }), "x.xlsx");
}
