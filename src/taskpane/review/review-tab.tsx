import { usePane, useSay, useSessionState } from "../pane-context";
import { useKeptScroll } from "../use-kept-scroll";
import { ReviewPage } from "./review-page";
import { reviewPhrases } from "./review-phrases";
import "../check/check.css";
import "../indicator/indicator.css";
import "./review.css";

/** The form's indicators as a reviewer goes through them. */
export function ReviewTab() {
  useKeptScroll("review");
  const { session } = usePane();
  const { form } = useSessionState(session);
  const t = useSay();
  if (form === undefined) return null;
  if (form.checked.form.indicators.length > 0) return <ReviewPage form={form} />;
  return (
    <>
      <h2>{t(reviewPhrases.title)}</h2>
      <p className="empty">{t(reviewPhrases.none)}</p>
    </>
  );
}
