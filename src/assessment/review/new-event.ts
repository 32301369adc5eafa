import type { TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import { categoryOf } from "../criteria/narrative";
import type { Held } from "../form/held";
import type { Form } from "../form/form";
import type { NewReviewEvent, ReviewSubject } from "../form/review-event";
import { findingId, type Finding } from "../rules/finding";
import { covered } from "./covered";
import { heldAnswer, heldAnswers, heldItems } from "./held-answer";
import { heldIndicators } from "./held-indicator";

/** Who notes something, when, and with which words. */
export type Noted = Pick<NewReviewEvent, "by" | "date" | "comment">;

/** What a topic holds: its answered items where it is one of Categories 1 to 6, else its indicators and their mean. */
function heldTopic(form: Form, topic: TopicId): readonly string[] {
  const answered = form.narrative?.items.filter(({ item }) => topicOf(item) === topic) ?? [];
  return answered.length > 0 ? heldItems(answered) : covered(form, topic);
}

function heldNow(form: Form, about: ReviewSubject): Held | undefined {
  switch (about.of) {
    case "indicator": {
      const indicator = heldIndicators(form).get(about.indicator);
      return indicator && { of: "indicator", indicator };
    }
    case "topic": return { of: "several", digests: heldTopic(form, about.topic) };
    case "form": return { of: "several", digests: [...covered(form), ...heldAnswers(form.narrative)] };
    case "item": {
      const item = form.narrative?.items.find((one) => one.item === about.item);
      return item && { of: "several", digests: heldAnswer(item) };
    }
    case "category": {
      const items = form.narrative?.items.filter(({ item }) => categoryOf(item) === about.category) ?? [];
      return { of: "several", digests: heldItems(items) };
    }
  }
}

/** A review, a question or an answer about what a form says now. */
export function newEvent(form: Form, kind: "reviewed" | "question" | "answer", about: ReviewSubject, noted: Noted): NewReviewEvent {
  // What was asked and answered does not depend on every other indicator.
  const held = kind === "reviewed" || about.of === "indicator" ? heldNow(form, about) : undefined;
  return { kind, year: form.edition.fiscalYear, about, ...noted, ...(held === undefined ? {} : { held }) };
}

/** What a waiver is noted about, of whatever the finding says. */
function notedAbout({ about }: Finding): ReviewSubject {
  if (about.of === "sheet") return { of: "form" };
  return about.of === "part" ? { of: "item", item: about.item } : about;
}

/** A finding that is accepted. It is accepted of its indicator or item as that is now. */
export function newWaiver(form: Form, finding: Finding, noted: Noted): NewReviewEvent {
  const about = notedAbout(finding);
  const held = about.of === "indicator" || about.of === "item" ? heldNow(form, about) : undefined;
  return {
    kind: "waived", year: form.edition.fiscalYear, about, ...noted, finding: findingId(finding), ...(held === undefined ? {} : { held }),
  };
}

/** An event taken back, as a new event about the same. */
export const newWithdrawal = (id: string, { year, about, held }: NewReviewEvent, noted: Noted): NewReviewEvent =>
  ({ kind: "withdrawn", year, about, ...noted, takesBack: id, ...(held?.of === "indicator" ? { held } : {}) });
