import type { Topic } from "../criteria/edition";
import { isRequired, topicOf } from "../criteria/editions";
import { isOnForm } from "../form/place";
import type { Checked } from "./check";

/** How far a topic has come. */
export interface Progress {
  /** Indicators that have a score and no error. */
  readonly ready: number;
  /** Indicators begun or prescribed, required items under which there is none, and headings of the form's that are gone. */
  readonly total: number;
}

/** How far each topic has come, in the form's order. */
export function progressOf({ form, findings }: Checked): ReadonlyMap<Topic, Progress> {
  const wrong = new Set(findings.filter(({ severity, at }) => severity === "error" && isOnForm(at)).map(({ at }) => at.row));
  return new Map(form.edition.topics.map((topic) => {
    const own = form.indicators.filter(({ item }) => topicOf(item) === topic.id);
    const waiting = form.placeholders.filter(({ item }) => topicOf(item) === topic.id);
    const begun = new Set([...own, ...waiting].map(({ item }) => item));
    const empty = topic.items.filter((item) => isRequired(item, form.agencyType) && !begun.has(item.id));
    const gone = form.gone.filter((part) =>
      (part.is === "item" ? topicOf(part.item) === topic.id && !empty.some(({ id }) => id === part.item) : part.is === "topic" && part.topic === topic.id));
    return [topic, {
      ready: own.filter(({ row, scored }) => scored.score !== null && !wrong.has(row)).length,
      total: own.length + waiting.length + empty.length + gone.length,
    }] as const;
  }));
}
