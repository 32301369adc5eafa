import type { ReactNode } from "react";
import { titlesOf } from "../../assessment/check/indicator-titles";
import type { ReviewEvent } from "../../assessment/form/review-event";
import type { SubjectReview } from "../../assessment/review/review";
import { changeWords, kindLabels } from "../../assessment/review/review-words";
import { buddhistDate } from "../../assessment/text/buddhist-date";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { reviewPhrases } from "./review-phrases";
import { lastOwn, TakeBack, type TakingBack } from "./take-back";

/** Who noted what, when, and with which words. */
function Noted({ event, children }: { readonly event: ReviewEvent; readonly children: ReactNode }) {
  const t = useSay();
  return (
    <li>
      <b>{t(kindLabels[event.kind])}</b> <span className="quiet">{event.by} · {buddhistDate(event.date)}</span>
      {event.comment !== "" && <p className="review-words">{event.comment}</p>}
      {children}
    </li>
  );
}

interface Props {
  readonly form: OpenForm;
  readonly review: SubjectReview;
  readonly takingBack: TakingBack;
}

/** What was noted of something so far, and what changed since it was reviewed; one's own last note can be taken back. */
export function ReviewedState({ form, review, takingBack }: Props) {
  const { language } = usePane();
  const t = useSay();
  const { state, events } = review;
  const titles = titlesOf(form.checked.form.indicators);
  const changes = state.is === "fallen"
    ? state.changes.map((change) => changeWords(change, language, (id) => titles.get(id)?.number ?? "")).join(" · ")
    : undefined;
  // A topic's or the form's review is shown with its indicators as well.
  const shown = events.length > 0 || state.is !== "reviewed" ? events : [state.review];
  const own = lastOwn(events, takingBack.isOwn);
  if (shown.length === 0 && changes === undefined) return null;
  return (
    <div className="review-state">
      {changes !== undefined && <p className="review-changes">{t(reviewPhrases.changed, { changes })}</p>}
      <ul aria-label={t(reviewPhrases.history)}>
        {shown.map((event) => <Noted key={event.row} event={event}>{event === own && <TakeBack event={event} takingBack={takingBack} />}</Noted>)}
      </ul>
    </div>
  );
}
