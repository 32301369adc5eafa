import type { Checked } from "../../assessment/check/check";
import type { Held } from "../../assessment/form/held";
import { indicatorOf, type NewReviewEvent, type ReviewSubject } from "../../assessment/form/review-event";
import { newEvent, newWaiver, newWithdrawal, type Noted } from "../../assessment/review/new-event";
import type { Finding } from "../../assessment/rules/finding";
import { codeOfEvent } from "../../sheet/review/review-record";
import { sheetFailure } from "../../sheet/sheet-failure";
import type { ReviewNoting, Signed } from "../session";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";
import { nowHere } from "./now-here";

const notedNow = ({ name, comment }: Signed): Noted => ({ by: name, comment, date: nowHere() });

const same = (one: Held | undefined, other: Held | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Notes an event, remembers the way back, and looks at the form again. The same event is noted once. */
async function note(core: SessionCore, event: NewReviewEvent): Promise<void> {
  const id = codeOfEvent(event);
  if (core.form.checked.form.review?.events.some((known) => known.id === id) === true) return;
  const name = stepNames.review(core.form, event);
  await core.workbook.appendReview([event]);
  core.wayBack.remember({ kind: "review", id, event }, name);
  await core.lookAgain();
}

/** Notes what somebody says of the form as they saw it; not where that was changed since. */
async function noteSeen(core: SessionCore, seen: Checked | undefined, eventOf: (checked: Checked) => NewReviewEvent): Promise<void> {
  if (seen === undefined) throw sheetFailure("sheet-gone");
  const event = eventOf(seen);
  await core.catchUp();
  const now = eventOf(core.form.checked);
  const isGone = indicatorOf(event) !== undefined && now.held === undefined;
  if (isGone || now.year !== event.year || !same(now.held, event.held)) throw sheetFailure("review-changed");
  await note(core, event);
}

/** Notes a review, a question or an answer. */
export function review(core: SessionCore, seen: Checked | undefined, about: ReviewSubject, { kind, ...signed }: ReviewNoting): Promise<void> {
  const noted = notedNow(signed);
  return noteSeen(core, seen, ({ form }) => newEvent(form, kind, about, noted));
}

/** Accepts a finding with a reason. */
export function waive(core: SessionCore, seen: Checked | undefined, finding: Finding, signed: Signed): Promise<void> {
  const noted = notedNow(signed);
  return noteSeen(core, seen, ({ form }) => newWaiver(form, finding, noted));
}

/** Takes an event back. */
export async function withdraw(core: SessionCore, id: string, signed: Signed): Promise<void> {
  const event = core.form.checked.form.review?.events.find((known) => known.id === id && known.edited !== true);
  if (event === undefined) throw sheetFailure("review-gone");
  await note(core, newWithdrawal(id, event, notedNow(signed)));
}
