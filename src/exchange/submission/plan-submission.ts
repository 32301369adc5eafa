import { check, type Checked } from "../../assessment/check/check";
import type { Form, FormContent } from "../../assessment/form/form";
import type { NewReviewEvent, ReviewEvent } from "../../assessment/form/review-event";
import type { Language } from "../../assessment/text/phrase";
import { planReport } from "../../report/plan-report";
import type { FormReading } from "../../sheet/read/form-reading";
import type { ShownResult } from "../../sheet/edit/form-results";
import { planRecord } from "../../sheet/record/plan-record";
import { recordFrame } from "../../sheet/record/record-frame";
import { planReview } from "../../sheet/review/plan-review";
import { reviewFrame } from "../../sheet/review/review-frame";
import type { Area } from "../../sheet/address";
import type { FinishedSheet, SheetFinish } from "../../sheet/submission/finished-sheet";
import { pageEdges } from "../../sheet/submission/page-edges";
import { planFinishedForm } from "../../sheet/submission/plan-finished-form";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { contentOfPlan } from "../../sheet/write/plan-content";
import { planCategories } from "./plan-categories";
import { readAgain } from "./read-again";
import { submissionRecord, type SubmissionState } from "./submission-record";

/** How a submission is made. */
export interface SubmissionMaking {
  /** Of its report: all else is in Thai, with its English. */
  readonly language: Language;
  readonly when: Date;
  /** The program's version. */
  readonly version: string;
  readonly state: SubmissionState;
}

/** A submission before it is a file. */
export interface PlannedSubmission {
  /** The form in front, behind it the sheets of Categories 1 to 6 where it has them, its report, its review where it has one, and its record. */
  readonly sheets: readonly FinishedSheet[];
  /** What the form's formulas show. */
  readonly results: readonly ShownResult[];
  /** The form as the file will be read. */
  readonly reading: FormReading;
  readonly checked: Checked;
  /** 64 hexadecimal digits. */
  readonly digest: string;
}

/** What of a review goes along: of the form's own year, and as it was noted. */
const carried = ({ review, edition }: Form): readonly ReviewEvent[] =>
  (review?.events ?? []).filter(({ edited, year }) => edited !== true && year === edition.fiscalYear);

function reviewPlan(events: readonly NewReviewEvent[]): SheetPlan | undefined {
  if (events.length === 0) return undefined;
  const writing = planReview(undefined, events);
  return "make" in writing ? writing.make : undefined;
}

/** The headings of a sheet with the rows below them. */
const tableFrom = ({ cells, columnWidths }: SheetPlan, headingRow: number | undefined): Area | undefined =>
  (headingRow === undefined ? undefined : { top: headingRow, left: 1, bottom: cells.length, right: columnWidths.length });

function finished(plan: SheetPlan, edges: Pick<SheetFinish, "header" | "footer">, filtered?: Area, sortable = false): FinishedSheet {
  const unlocked = sortable && filtered !== undefined ? [{ area: { ...filtered, top: filtered.top + 1 }, style: { locked: false } }] : [];
  return {
    plan: { ...plan, styles: [...plan.styles, ...unlocked] },
    finish: { ...edges, ...(filtered === undefined ? {} : { filtered }), ...(sortable ? { sortable } : {}) },
  };
}

/**
 * Plans the workbook of a submission: what the form says, on a sheet of its own that needs no add-in, with its report, its
 * review and the record of all that. What stands where no indicator belongs, and events that somebody edited, stay behind.
 *
 * @param form as it was read, with its review
 * @throws Failure `review-text` where a text of the review does not fit into a cell
 */
export function planSubmission(form: Form, { language, when, version, state }: SubmissionMaking): PlannedSubmission {
  const isDraft = state === "draft";
  const content: FormContent = form;
  const plan = planFinishedForm(content, { isDraft });
  const review = reviewPlan(carried(form));
  const categories = planCategories(form, { isDraft });
  const { reading, results } = readAgain(plan, review, categories);
  const checked = check(reading.form);
  const { rows, digest } = submissionRecord(checked.form, reading.dialects, { program: version, state });
  const edges = pageEdges(digest, isDraft);
  const { findings, ...report } = planReport({ file: "", reading, checked }, { language, when, version });
  const record = planRecord(rows, digest);
  return {
    sheets: [
      finished(plan, edges),
      ...categories.map((category) => ({ ...finished(category.plan, edges), results: category.results })),
      finished(report, edges, findings, findings !== undefined),
      ...(review === undefined ? [] : [finished(review, edges, tableFrom(review, reviewFrame(contentOfPlan(review))?.headingRow))]),
      finished(record, edges, tableFrom(record, recordFrame(contentOfPlan(record))?.headingRow)),
    ],
    results, reading, checked, digest,
  };
}
