import type { Topic } from "../criteria/edition";
import { isRequired } from "../criteria/editions";
import type { Checked } from "./check";

/** How far a topic has come. */
export interface Progress {
  /** Indicators that have a score and no error. */
  readonly ready: number;
  /** Indicators begun or prescribed, and required items under which there is none. */
  readonly total: number;
}

/** How far each topic has come, in the form's order. */
export function progressOf({ assessment, findings, scored }: Checked): ReadonlyMap<Topic, Progress> {
  const { edition, agencyType, indicators, placeholders } = assessment;
  const wrong = new Set(findings.filter(({ severity }) => severity === "error").map(({ at }) => at.row));
  const scoredRows = new Set(scored.filter(({ score }) => score !== null).map(({ row }) => row));
  return new Map(edition.topics.map((topic) => {
    const items = new Set(topic.items.map(({ id }) => id));
    const own = indicators.filter(({ item }) => items.has(item));
    const waiting = placeholders.filter(({ item }) => items.has(item));
    const begun = new Set([...own, ...waiting].map(({ item }) => item));
    const empty = topic.items.filter((item) => isRequired(item, agencyType) && !begun.has(item.id));
    return [topic, {
      ready: own.filter(({ row }) => scoredRows.has(row) && !wrong.has(row)).length,
      total: own.length + waiting.length + empty.length,
    }] as const;
  }));
}
