import { identitiesOf, indicatorNumbers } from "../../assessment/form/identity";
import { readinessWords } from "../../assessment/narrative/readiness-words";
import { countItemStates, countStates, reviewOf, type ReviewState, type StateCounts, type SubjectReview } from "../../assessment/review/review";
import { changeWords, stateLabels } from "../../assessment/review/review-words";
import { say, type Language } from "../../assessment/text/phrase";
import { report } from "../phrases";
import type { Terminal } from "../terminal";
import { labelled } from "./findings";
import { painter } from "./paint";
import type { Reported } from "./reported";

/** What there is to know of an indicator's review besides its state; undefined where that says it all. */
function detail(state: ReviewState, language: Language, nameOf: (id: string) => string): string | undefined {
  switch (state.is) {
    case "question": return `${state.question.comment} (${state.question.by})`;
    case "answered": return `${state.answer.comment} (${state.answer.by})`;
    case "fallen": return state.changes.map((change) => changeWords(change, language, nameOf)).join(", ");
    default: return undefined;
  }
}

const countsInWords = (counts: StateCounts, language: Language): string => Object.entries(counts).filter(([, count]) => count > 0)
  .map(([state, count]) => `${say(stateLabels[state as ReviewState["is"]], language)} ${count}`).join(" · ");

/** How the review stands: counts, and each indicator and each item of which there is more to say. Nothing where a workbook holds none. */
export function reviewLines({ checked }: Pick<Reported, "checked">, { language, columns, colours }: Terminal): readonly string[] {
  const { form } = checked;
  if (form.review === undefined) return [];
  const review = reviewOf(checked);
  const numbers = indicatorNumbers(form.indicators);
  const names = new Map(identitiesOf(form.indicators).map((id, at) => [id, numbers[at] ?? ""]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const lines = (title: string, counts: StateCounts, reviews: ReadonlyMap<string, SubjectReview>): readonly string[] => [
    `${painter(colours)("heading", title)}: ${countsInWords(counts, language)}`,
    ...[...reviews].flatMap(([id, { state }]) => {
      const text = detail(state, language, nameOf);
      return text === undefined ? [] : labelled(`${nameOf(id)} ${say(stateLabels[state.is], language)}`, text, columns);
    }),
  ];
  const title = say(report.review, language);
  return [
    ...lines(title, countStates(review), review.indicators),
    ...(review.items.size === 0 ? [] : lines(`${title} ${say(readinessWords.whole, language)}`, countItemStates(review), review.items)), "",
  ];
}
