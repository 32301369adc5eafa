import { titlesOf } from "../../assessment/check/indicator-titles";
import type { ReviewEvent } from "../../assessment/form/review-event";
import type { SubjectReview } from "../../assessment/review/review";
import { changeWords, kindLabels } from "../../assessment/review/review-words";
import { buddhistDate } from "../../assessment/text/buddhist-date";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { reviewPhrases } from "./review-phrases";

/** Who noted what, when, and with which words. */
function Noted({ event }: { readonly event: ReviewEvent }) {
  const t = useSay();
  return (
    <li>
      <b>{t(kindLabels[event.kind])}</b> <span className="quiet">{event.by} · {buddhistDate(event.date)}</span>
      {event.comment !== "" && <p className="review-words">{event.comment}</p>}
    </li>
  );
}

/** What was noted of something so far, and what changed since it was reviewed. */
export function ReviewedState({ form, review }: { readonly form: OpenForm; readonly review: SubjectReview }) {
  const { language } = usePane();
  const t = useSay();
  const { state, events } = review;
  const titles = titlesOf(form.checked.form.indicators);
  const changes = state.is === "fallen"
    ? state.changes.map((change) => changeWords(change, language, (id) => titles.get(id)?.number ?? "")).join(" · ")
    : undefined;
  // A topic's or the form's review is shown with its indicators as well.
  const shown = events.length > 0 || state.is !== "reviewed" ? events : [state.review];
  if (shown.length === 0 && changes === undefined) return null;
  return (
    <div className="review-state">
      {changes !== undefined && <p className="review-changes">{t(reviewPhrases.changed, { changes })}</p>}
      <ul aria-label={t(reviewPhrases.history)}>{shown.map((event) => <Noted key={event.row} event={event} />)}</ul>
    </div>
  );
}
