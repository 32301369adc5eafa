import type { Checked } from "../../assessment/check/check";
import type { FormReading } from "../../sheet/read/form-reading";

/** A checked form and the file it is in. */
export interface Reported {
  readonly file: string;
  readonly reading: FormReading;
  readonly checked: Checked;
}
