import type { Finding, Rule } from "../rules/rule";
import { inSheetOrder } from "./sheet-order";

const none: readonly Finding[] = [];

/** What findings are kept by: those about a figure are their indicator's. */
export type About = Exclude<Rule["about"], "figure">;

/**
 * The findings of a form by what they are about (an indicator's row, an item, a name, a stray row), and all of them in
 * sheet order. Putting the findings of one thing anew costs no sorting of the rest.
 */
export class FindingLedger {
  readonly #byThing: Readonly<Record<About, Map<number | string, readonly Finding[]>>> = {
    indicator: new Map(), item: new Map(), name: new Map(), stray: new Map(),
  };
  #listed: readonly Finding[] | undefined;
  readonly #gone = new Set<Finding>();
  readonly #fresh = new Set<Finding>();

  /** Replaces what was found about a thing. */
  put(about: About, thing: number | string, findings: readonly Finding[]): void {
    const things = this.#byThing[about];
    if (findings.length === 0 && things.size === 0) return;
    const before = things.get(thing) ?? none;
    if (findings.length > 0) things.set(thing, findings);
    else if (before.length > 0) things.delete(thing);
    if (this.#listed === undefined) return;
    for (const finding of before) if (!this.#fresh.delete(finding)) this.#gone.add(finding);
    for (const finding of findings) this.#fresh.add(finding);
  }

  /** All findings in sheet order; the same list as before where nothing changed. */
  list(): readonly Finding[] {
    if (this.#listed === undefined) {
      this.#listed = Object.values(this.#byThing).flatMap((things) => [...things.values()].flat()).sort(inSheetOrder);
    } else if (this.#gone.size > 0 || this.#fresh.size > 0) {
      const listed = this.#listed.slice();
      for (const finding of this.#gone) listed.splice(indexOf(finding, listed), 1);
      for (const finding of this.#fresh) listed.splice(placeFor(finding, listed), 0, finding);
      this.#listed = listed;
      this.#gone.clear();
      this.#fresh.clear();
    }
    return this.#listed;
  }
}

/** Where a finding stands in a list in sheet order that holds it. */
function indexOf(finding: Finding, list: readonly Finding[]): number {
  const at = list.lastIndexOf(finding, placeFor(finding, list) - 1);
  if (at < 0) throw new Error(`A finding of ${finding.rule.name} is gone that was never listed.`);
  return at;
}

/** Where a finding belongs in a list in sheet order: after those that compare the same. */
function placeFor(finding: Finding, list: readonly Finding[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there !== undefined && inSheetOrder(there, finding) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
