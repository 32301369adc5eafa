import type { TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import type { Form, MeanCell } from "../form/form";
import { identitiesOf, type IndicatorId } from "../form/identity";
import { digestOf } from "./digest";
import { heldCell, heldDigest, heldOf } from "./held-indicator";

/** Letters of a digest that tell the indicators of one form apart, and an indicator from what it was. */
const letters = 8;
const short = (digest: string): string => digest.slice(-letters);

/** Means have no identity of their own. */
const ofMeans = "means";

/** Which indicator of a topic or form it is, and what it means: "k3j9x2ab:0q8d71mz". */
const pair = (what: string, meaning: string): string => `${what}:${meaning}`;

/** What an indicator is called in `covered`. */
export const coveredName = (id: IndicatorId): string => short(digestOf(id));

function meanText({ cell, ...mean }: MeanCell): string {
  const held = cell.holds === "formula" ? cell.instead.does : heldCell(cell, mean.row);
  return [mean.of, mean.of === "total" ? "" : mean.topic, held].join(" ");
}

/** The digests of what a topic, or the whole form, holds: of each indicator, and of its means. */
export function covered(form: Pick<Form, "indicators" | "means" | "edition">, topic?: TopicId): readonly string[] {
  const ids = identitiesOf(form.indicators);
  const indicators = form.indicators.flatMap((indicator, at) => {
    if (topic !== undefined && topicOf(indicator.item) !== topic) return [];
    const id = ids[at] ?? "";
    return [pair(coveredName(id), short(heldDigest(heldOf(indicator, id, form.edition.years))))];
  });
  const means = form.means.filter((mean) => topic === undefined || (mean.of !== "total" && mean.topic === topic));
  return [...indicators, pair(ofMeans, short(digestOf(means.map(meanText).sort().join("\n"))))];
}

/** Digests by what they are of. */
export const coveredParts = (digests: readonly string[]): ReadonlyMap<string, string> =>
  new Map(digests.map((digest) => {
    const [what = "", meaning = ""] = digest.split(":");
    return [what, meaning];
  }));

/** What is different between two sets of digests; names as `coveredName` gives them. */
export interface CoveredChanges {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: number;
  readonly means: boolean;
}

export function coveredChanges(before: readonly string[], now: readonly string[]): CoveredChanges {
  const [then, there] = [coveredParts(before), coveredParts(now)];
  const names = [...there.keys()].filter((name) => name !== ofMeans);
  return {
    changed: names.filter((name) => then.has(name) && then.get(name) !== there.get(name)),
    added: names.filter((name) => !then.has(name)),
    gone: [...then.keys()].filter((name) => name !== ofMeans && !there.has(name)).length,
    means: then.get(ofMeans) !== there.get(ofMeans),
  };
}
