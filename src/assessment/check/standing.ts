import type { ItemId, TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import { indicatorNumbers } from "../form/identity";
import { isOnForm, resultField, type Place } from "../form/place";
import type { ScoredForm, ScoredIndicator } from "../scoring/scored";
import type { Checked } from "./check";
import { emptyItems, rowToBegin } from "./empty-items";
import { progressOf, type Progress } from "./topic-progress";

/** A place where something lacks, by what people call it: an indicator's number, an item's, a topic's. */
export interface LackingPlace {
  readonly name: string;
  readonly at: Place;
}

/** What makes a total provisional, of one kind, in the form's order: never none. */
export interface Lack {
  readonly of: "errors" | "scores" | "items" | "topics";
  readonly places: readonly [LackingPlace, ...LackingPlace[]];
}

/** What to do next: fill in a required item, see to the errors, or nothing that must be done. */
export type NextStep =
  | { readonly do: "fill"; readonly item: ItemId; readonly at: Place }
  | { readonly do: "mend"; readonly errors: number }
  | { readonly do: "finish" };

/** How a form of Category 7 stands: its total and what that is worth, how far it has come, and what next. */
export interface Standing {
  readonly total: number | null;
  /** A total is final where nothing lacks. */
  readonly isFinal: boolean;
  readonly lacks: readonly Lack[];
  readonly progress: Progress;
  readonly next: NextStep;
}

/** Where the first thing stands for want of which an indicator has no score. */
function placeWithoutScore({ row, direction, target }: ScoredIndicator, fiscalYear: number): Place {
  if (direction.state !== "direction") return { row, field: "direction" };
  if (target.state !== "number") return { row, field: "target" };
  return { row, field: resultField(fiscalYear) };
}

/** Where to begin a topic that has no score: with its first indicator, else with its first item. */
function emptyTopics(form: ScoredForm): readonly LackingPlace[] {
  const rowFor = rowToBegin(form);
  const placeIn = (topic: TopicId, items: readonly { readonly id: ItemId }[]): Place => {
    const own = form.indicators.find(({ item }) => topicOf(item) === topic);
    if (own !== undefined) return placeWithoutScore(own, form.edition.fiscalYear);
    const [first] = items.flatMap(({ id }) => rowFor(id) ?? []);
    return first ?? { row: form.topicRows.get(topic) ?? form.headRow, field: "item" };
  };
  return form.edition.topics
    .filter(({ id }) => form.topicScores[id] === null)
    .map(({ id, items }) => ({ name: id, at: placeIn(id, items) }));
}

function nextOf([item]: readonly LackingPlace[], errors: number): NextStep {
  if (item !== undefined) return { do: "fill", item: item.name, at: item.at };
  return errors > 0 ? { do: "mend", errors } : { do: "finish" };
}

/** How a checked form stands. */
export function standingOf(checked: Checked): Standing {
  const { form, findings } = checked;
  const numbers = indicatorNumbers(form.indicators);
  const nameAt = new Map(form.indicators.map(({ row }, index) => [row, numbers[index] ?? ""]));
  const items = emptyItems(checked).map(({ item, at }) => ({ name: item, at }));
  const errors = findings.filter(({ severity, at }) => severity === "error" && isOnForm(at)).map(({ at }) => ({ name: nameAt.get(at.row) ?? "", at }));
  const found: readonly (readonly [Lack["of"], readonly LackingPlace[]])[] = [
    ["errors", errors],
    ["scores", form.indicators.filter(({ scored }) => scored.score === null)
      .map((one) => ({ name: nameAt.get(one.row) ?? "", at: placeWithoutScore(one, form.edition.fiscalYear) }))],
    ["items", items],
    ["topics", emptyTopics(form)],
  ];
  const lacks = found.flatMap(([of, [first, ...others]]): Lack[] => (first === undefined ? [] : [{ of, places: [first, ...others] }]));
  const progress = [...progressOf(checked).values()]
    .reduce((sum, { ready, total }) => ({ ready: sum.ready + ready, total: sum.total + total }), { ready: 0, total: 0 });
  return { total: form.total, isFinal: form.total !== null && lacks.length === 0, lacks, progress, next: nextOf(items, errors.length) };
}
