import { useOfSession } from "../pane-context";
import { useKeptScroll } from "../use-kept-scroll";
import { ReviewPage } from "./review-page";
import "../check/check.css";
import "../indicator/indicator.css";
import "./review.css";

/** The form's indicators and items as a reviewer goes through them. */
export function ReviewTab() {
  useKeptScroll("review");
  const form = useOfSession("form");
  return form === undefined ? null : <ReviewPage form={form} />;
}
