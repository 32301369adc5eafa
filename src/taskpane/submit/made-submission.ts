import { version } from "../../../package.json";
import { submissionName } from "../../exchange/submission/file-name";
import type { SubmissionState } from "../../exchange/submission/submission-record";
import { planSubmission } from "../../exchange/submission/plan-submission";
import { submissionData } from "../../exchange/json/write-submission";
import type { Language } from "../../assessment/text/phrase";
import type { OpenForm } from "../../session/session";
import type { BookMaker } from "../book-maker";

/** A submission that was made of the open form, as it was then. */
export interface MadeSubmission {
  readonly of: OpenForm["checked"];
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly dataFile: string;
  /** JSON. */
  readonly data: string;
}

/**
 * Makes the submission of a form as it stands now.
 *
 * @throws Failure where a text fits into no cell
 */
export async function makeSubmission({ checked }: OpenForm, state: SubmissionState, language: Language, makeBook: BookMaker): Promise<MadeSubmission> {
  const planned = planSubmission(checked.form, { language, when: new Date(), version, state });
  const name = submissionName(checked.form, state);
  const file = `${name}.xlsx`;
  return {
    of: checked, file, digest: planned.digest,
    bytes: await makeBook(planned, file),
    dataFile: `${name}.json`,
    data: `${JSON.stringify(submissionData(planned.checked.form), null, 2)}\n`,
  };
}
