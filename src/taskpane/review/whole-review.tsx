import { categoryOf } from "../../assessment/criteria/narrative";
import type { ReviewSubject } from "../../assessment/form/review-event";
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

/** Topics, Categories 1 to 6 with their items, and Category 7 as a whole: where their review stands, and a way to sign them off. */
export function WholeReview({ form, review, takingBack, onReviewed }: Props) {
  const t = useSay();
  const parts: readonly Part[] = [
    ...[...review.topics].map(([topic, own]): Part => ({ name: t(reviewPhrases.topic, { topic }), about: { of: "topic", topic }, review: own })),
    ...[...review.categories].flatMap(([category, own]): readonly Part[] => [
      { name: t(reviewPhrases.category, { category }), about: { of: "category", category }, review: own },
      ...[...review.items].filter(([item]) => categoryOf(item) === category)
        .map(([item, ofItem]): Part => ({ name: t(reviewPhrases.item, { item }), about: { of: "item", item }, review: ofItem })),
    ]),
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
