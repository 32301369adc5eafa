import type { Checked } from "../../assessment/check/check";
import { gateOf, type Gate } from "../../assessment/review/gate";
import { planSubmission, type PlannedSubmission, type SubmissionMaking } from "./plan-submission";

/** A submission, or what stands in its way: of the form as it stands, or, where it is there, of the form as it would be sent. */
export type SubmissionAttempt =
  | { readonly is: "planned"; readonly submission: PlannedSubmission; readonly gate: Gate }
  | { readonly is: "refused"; readonly gate: Gate; readonly asSent?: PlannedSubmission };

/**
 * Plans the submission of a checked form where nothing stands in the way, or a draft. The gate is asked twice: what was
 * accepted of a row with a formula of somebody's own is not accepted of the same row with the form's own.
 *
 * @throws Failure as `planSubmission`
 */
export function attemptSubmission(checked: Checked, making: SubmissionMaking): SubmissionAttempt {
  const isDraft = making.state === "draft";
  const asItStands = gateOf(checked);
  if (!asItStands.isOpen && !isDraft) return { is: "refused", gate: asItStands };
  const submission = planSubmission(checked.form, making);
  const gate = gateOf(submission.checked);
  if (!gate.isOpen && !isDraft) return { is: "refused", gate, asSent: submission };
  return { is: "planned", submission, gate };
}
