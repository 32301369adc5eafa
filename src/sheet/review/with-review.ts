import { goneIndicators } from "../../assessment/review/find-again";
import type { FormReading } from "../read/form-reading";
import type { SheetTop } from "../workbook";
import { readReview } from "./read-review";
import { reviewSheets } from "./review-frame";

/**
 * A form as it was read with what its review's sheet holds, and what is amiss between the two.
 *
 * @param review the sheet that holds the review, whole
 * @param others all other sheets of the workbook
 */
export function withReview(reading: FormReading, review: SheetTop, others: readonly SheetTop[]): FormReading {
  const notes = readReview(review);
  if (notes === undefined) return reading;
  const gone = goneIndicators(reading.form, notes.events);
  const troubles = [
    ...notes.troubles,
    ...(gone.length === 0 ? [] : [{ is: "gone", names: gone } as const]),
    ...reviewSheets(others).filter(({ sheet }) => sheet !== notes.sheet).map(({ sheet }) => ({ is: "another", sheet } as const)),
  ];
  return { ...reading, form: { ...reading.form, review: { ...notes, troubles } } };
}
