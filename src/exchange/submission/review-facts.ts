import type { Held } from "../../assessment/form/held";
import type { ReviewEvent, ReviewSubject } from "../../assessment/form/review-event";
import { kindLabels } from "../../assessment/review/review-words";
import { factsIn, type FactGroup } from "./fact-group";

const wholeForm = "ทั้งแบบฟอร์ม";

function aboutFact(about: ReviewSubject): string {
  switch (about.of) {
    case "indicator": return about.indicator;
    case "item": return about.item;
    case "category": return `หมวด ${about.category}`;
    case "topic": return about.topic;
    case "form": return wholeForm;
  }
}

/** What its subject said when something was noted. */
function heldFact(held: Held | undefined): string {
  if (held === undefined) return "";
  if (held.of === "several") return held.digests.join(" ");
  const { item, name, ordinal, direction, target, unit, results, note, formulas } = held.indicator;
  return [
    item, name, String(ordinal), direction, target, unit,
    ...results.map(({ year, result }) => `${year}: ${result}`), note, formulas,
  ].join("\n");
}

/** What a review holds, an event each: sign-offs, questions, answers, waivers. */
export const reviewFacts = (events: readonly ReviewEvent[]): readonly FactGroup[] =>
  events.map(({ id, kind, year, about, by, date, comment, held, finding, takesBack }) => ({
    part: "review", key: id,
    facts: factsIn([
      ["kind", kindLabels[kind].th], ["fiscal-year", String(year)], ["about", aboutFact(about)], ["by", by], ["date", date],
      ["comment", comment], ["finding", finding ?? ""], ["held", heldFact(held)], ["takes-back", takesBack ?? ""],
    ]),
  }));
