import { sheetFailure } from "../sheet/sheet-failure";
import { check, type Checked } from "../assessment/check/check";
import { withNarrative } from "../sheet/narrative/with-narrative";
import type { FormReading } from "../sheet/read/form-reading";
import { readForm } from "../sheet/read/read-form";
import { withReview } from "../sheet/read/with-review";
import type { Reading } from "../sheet/workbook";

/** A file's form as it was read, and what the check says of it. */
export interface CheckedForm {
  readonly reading: FormReading;
  readonly checked: Checked;
}

/**
 * Reads and checks the form in what was read of a file.
 *
 * @throws Failure where there is no form, or it cannot be read as one
 */
export function readChecked(found: Reading): CheckedForm {
  if (found.found === "none") throw sheetFailure("no-form", { sheets: found.sheets.join(", ") });
  const outcome = readForm(found.content, found.others);
  if ("problem" in outcome) throw outcome.problem;
  const reading = withNarrative(withReview(outcome.ok, found.others, found.review), found.others, found.narrative ?? []);
  return { reading, checked: check(reading.form) };
}
