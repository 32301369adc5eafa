import type { Form } from "../../assessment/form/form";
import type { ReviewNotes } from "../../assessment/form/review-event";
import { goneIndicators } from "../../assessment/review/find-again";
import type { FormReading } from "./form-reading";
import type { ReviewTop, SheetTop } from "../workbook";
import { readReview } from "../review/read-review";
import { reviewSheets } from "../review/review-frame";

/** What the review's sheet holds, with what is amiss between it and the form. */
function reviewFor(form: Form, review: ReviewTop | undefined, others: readonly SheetTop[]): ReviewNotes | undefined {
  if (review?.unread === true) return { sheet: review.sheet, events: [], troubles: [{ is: "unread" }] };
  const notes = review && readReview(review);
  if (notes === undefined) return undefined;
  const gone = goneIndicators(form, notes.events);
  return {
    ...notes,
    troubles: [
      ...notes.troubles,
      ...(gone.length === 0 ? [] : [{ is: "gone", names: gone } as const]),
      ...reviewSheets(others).filter(({ sheet }) => sheet !== notes.sheet).map(({ sheet }) => ({ is: "another", sheet } as const)),
    ],
  };
}

/**
 * The form as it was read, with what its workbook's review holds.
 *
 * @param others the other sheets of its workbook
 * @param review that of them which holds the review, whole
 */
export function withReview(reading: FormReading, others: readonly SheetTop[], review: ReviewTop | undefined): FormReading {
  const notes = reviewFor(reading.form, review, others);
  return notes === undefined ? reading : { ...reading, form: { ...reading.form, review: notes } };
}
