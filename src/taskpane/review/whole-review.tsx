import type { ReviewSubject } from "../../assessment/form/review-event";
import { answeredParts, type AnsweredPart } from "../../assessment/review/answered-parts";
import type { Review, SubjectReview } from "../../assessment/review/review";
import { stateLabels } from "../../assessment/review/review-words";
import type { OpenForm } from "../../session/session";
import { useSay } from "../pane-context";
import { Button } from "@fluentui/react-components";
import { ReviewedState } from "./reviewed-state";
import { reviewPhrases } from "./review-phrases";
import type { TakingBack } from "./take-back";

interface Props {
  readonly form: OpenForm;
  readonly review: Review;
  readonly takingBack: TakingBack;
  readonly onReviewed: (about: ReviewSubject) => void;
}

interface Part {
  readonly name: string;
  readonly about: ReviewSubject;
  readonly review: SubjectReview;
}

function nameOfPart({ about }: AnsweredPart, t: ReturnType<typeof useSay>): string {
  switch (about.of) {
    case "category": return t(reviewPhrases.category, { category: about.category });
    case "topic": return t(reviewPhrases.topic, { topic: about.topic });
    case "item": return t(reviewPhrases.item, { item: about.item });
  }
}

/** Topics, Categories 1 to 6 with their topics and items, and the form as a whole: where their review stands, and a way to sign them off. */
export function WholeReview({ form, review, takingBack, onReviewed }: Props) {
  const t = useSay();
  const parts: readonly Part[] = [
    ...[...review.topics].map(([topic, own]): Part => ({ name: t(reviewPhrases.topic, { topic }), about: { of: "topic", topic }, review: own })),
    ...answeredParts(review).map((part): Part => ({ name: nameOfPart(part, t), ...part })),
    { name: t(reviewPhrases.form), about: { of: "form" }, review: review.form },
  ];
  return (
    <details className="card whole-review">
      <summary>{t(reviewPhrases.whole)}</summary>
      <ul>
        {parts.map(({ name, about, review: own }) => (
          <li key={name}>
            <div className="whole-line">
              <span><b>{name}</b> <span className="quiet">{t(stateLabels[own.state.is])}</span></span>
              {own.state.is !== "reviewed" && (
                <Button size="small" aria-label={t(reviewPhrases.reviewedWhole, { what: name })} onClick={() => onReviewed(about)}>
                  {t(reviewPhrases.reviewed)}
                </Button>
              )}
            </div>
            <ReviewedState form={form} review={own} takingBack={takingBack} />
          </li>
        ))}
      </ul>
    </details>
  );
}
