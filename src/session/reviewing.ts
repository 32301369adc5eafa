/** What reading a form's review takes: loaded where a workbook holds one. */
export { reviewOf } from "../assessment/review/review";
export { withReview } from "../sheet/review/with-review";
