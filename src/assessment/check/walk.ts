import { inReadingOrder, type Place } from "../form/place";
import { findingId, type Finding } from "../rules/finding";
import { gradeOf, type Grade } from "../rules/grade";

/** A finding as a stop on a walk, known again in the next check. */
export interface Stop {
  /** The finding's identity, and which of those it is where a form has several of the same. */
  readonly key: string;
  readonly finding: Finding;
}

/** Findings as the stops of a walk, in reading order. */
export function stopsOf(findings: readonly Finding[]): readonly Stop[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const id = findingId(finding);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { key: count === 1 ? id : `${id} #${count}`, finding };
  });
}

/** The stops of a walk: of all findings those that are to be seen to, else what is shown. Doubts are walked where they alone are shown. */
export const stopsShown = (findings: readonly Finding[], shown: Grade | "all"): readonly Stop[] =>
  stopsOf(findings).filter(({ finding }) => (shown === "all" ? gradeOf(finding) !== "doubt" : gradeOf(finding) === shown));

/** Where a walk stands: at a finding, by its key, in a place, with the findings of that place that were passed before it. */
export interface WalkPlace {
  readonly key: string;
  readonly at: Place;
  readonly passed: readonly string[];
}

const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.field === b.field && a.sheet === b.sheet;

/** Where one stands at a stop. */
export const standingAt = (stops: readonly Stop[], { key, finding: { at } }: Stop): WalkPlace => ({
  key, at,
  passed: stops.slice(0, stops.findIndex((stop) => stop.key === key)).filter(({ finding }) => samePlace(finding.at, at)).map((stop) => stop.key),
});

/**
 * The stop at which a walk stands; undefined once its finding is mended. What the same rule finds in the same place is the
 * same to whoever stands there, also where the indicator was given another name.
 */
export const stopAt = (stops: readonly Stop[], { key, at }: WalkPlace): Stop | undefined =>
  stops.find((stop) => stop.key === key)
  ?? stops.find(({ finding }) => samePlace(finding.at, at) && key.startsWith(`${finding.rule.name} | `));

const indexOf = (stops: readonly Stop[], standing: WalkPlace): number => {
  const stop = stopAt(stops, standing);
  return stop === undefined ? -1 : stops.indexOf(stop);
};

/** The next stop of a walk: where its finding is mended, what comes from that place on, and what a new entry there brought. */
export function stopAfter(stops: readonly Stop[], standing: WalkPlace): Stop | undefined {
  const index = indexOf(stops, standing);
  if (index >= 0) return stops[index + 1];
  return stops.find(({ key, finding }) => {
    const order = inReadingOrder(finding.at, standing.at);
    return order > 0 || (order === 0 && !standing.passed.includes(key));
  });
}

/** The stop before the one at which a walk stands, or stood. */
export function stopBefore(stops: readonly Stop[], standing: WalkPlace): Stop | undefined {
  const index = indexOf(stops, standing);
  if (index >= 0) return stops[index - 1];
  return stops.findLast(({ key, finding }) => {
    const order = inReadingOrder(finding.at, standing.at);
    return order < 0 || (order === 0 && standing.passed.includes(key));
  });
}
