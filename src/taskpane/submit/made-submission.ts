import { version } from "../version";
import { submissionName } from "../../exchange/submission/file-name";
import type { SubmissionState } from "../../exchange/submission/submission-record";
import { attemptSubmission } from "../../exchange/submission/attempt-submission";
import { submissionFailure } from "../../exchange/submission/submission-failure";
import { submissionText } from "../../exchange/json/write-submission";
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
 * @throws Failure `not-accepted-as-sent`, and where a text fits into no cell
 */
export async function makeSubmission({ checked }: OpenForm, state: SubmissionState, language: Language, makeBook: BookMaker): Promise<MadeSubmission> {
  const attempt = attemptSubmission(checked, { language, when: new Date(), version, state });
  if (attempt.is === "refused") {
    throw submissionFailure("not-accepted-as-sent", { names: [...new Set(attempt.gate.inTheWay.map(({ name }) => name))].join(", ") });
  }
  const { submission } = attempt;
  const name = submissionName(submission.checked.form, state);
  const file = `${name}.xlsx`;
  return {
    of: checked, file, digest: submission.digest,
    bytes: await makeBook(submission, file),
    dataFile: `${name}.json`,
    data: submissionText(submission.checked.form, state),
  };
}
