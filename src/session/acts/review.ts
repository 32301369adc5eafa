import { titlesOf } from "../../assessment/check/indicator-titles";
import type { NewReviewEvent, ReviewSubject } from "../../assessment/form/review-event";
import { newEvent, newWaiver, newWithdrawal } from "../../assessment/review/new-event";
import type { Finding } from "../../assessment/rules/finding";
import type { ScoredForm } from "../../assessment/scoring/scored";
import { clockTime } from "../../assessment/text/buddhist-date";
import { reviewFailure } from "../../sheet/review/review-failure";
import { codeOfEvent } from "../../sheet/review/review-record";
import { sheetFailure } from "../../sheet/sheet-failure";
import type { OpenForm, ReviewNote, ReviewReason } from "../session";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";

type Shown = Pick<OpenForm, "checked"> | undefined;

const second = 1000;

/** Dates an event now, or as soon after as tells it from those that are there: noted, taken back and noted again, it is a new one. */
function dated({ review }: ScoredForm, at: (date: string) => NewReviewEvent): NewReviewEvent & { readonly id: string } {
  const codes = new Set(review?.events.map(({ id }) => id));
  for (let time = Date.now(); ; time += second) {
    const event = at(clockTime(new Date(time)));
    const id = codeOfEvent(event);
    if (!codes.has(id)) return { ...event, id };
  }
}

async function note(core: SessionCore, shown: Shown, event: (form: ScoredForm, date: string) => NewReviewEvent): Promise<void> {
  if (shown === undefined) throw sheetFailure("sheet-gone");
  const { form } = shown.checked;
  const { id, ...noted } = dated(core.form.checked.form, (date) => event(form, date));
  await core.workbook.appendReview([noted]);
  core.wayBack.remember({ kind: "withdraw", event: { ...noted, id } }, stepNames.review(noted, titlesOf(form.indicators)));
  await core.lookAgain();
}

/** Notes something about what a form holds, or about the form, as they were shown. */
export const noteReview = (core: SessionCore, shown: Shown, about: ReviewSubject, { kind, by, comment }: ReviewNote): Promise<void> =>
  note(core, shown, (form, date) => newEvent(form, kind, about, { by, comment, date }));

/** Notes that a finding is accepted, as it was shown. */
export const noteWaiver = (core: SessionCore, shown: Shown, finding: Finding, { by, reason }: ReviewReason): Promise<void> =>
  note(core, shown, (form, date) => newWaiver(form, finding, { by, date, comment: reason }));

/** Notes that an event is taken back. */
export async function noteWithdrawal(core: SessionCore, shown: Shown, id: string, { by, reason }: ReviewReason): Promise<void> {
  const event = core.form.checked.form.review?.events.find((known) => known.id === id && known.edited !== true);
  if (event === undefined) throw reviewFailure("review-gone");
  return note(core, shown, (_, date) => newWithdrawal(id, event, { by, date, comment: reason }));
}
