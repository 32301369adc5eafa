import type { Indicator } from "../form/form";
import { sameText } from "../text/glyphs";
import { fingerprint } from "./fingerprint";
import { RowTable } from "./row-table";
import { atRow } from "./rows";

/** Who shares a name with whom, kept by the fingerprints of names. */
export class Namesakes {
  readonly #rows: RowTable;

  /** @param size about how many indicators there will be */
  constructor(size: number) {
    this.#rows = new RowTable(size);
  }

  add({ name, row }: Indicator): void {
    const print = fingerprint(name);
    if (print !== undefined) this.#rows.add(print, row);
  }

  /** Takes in that a row's name was changed, and tells the fingerprints that this touches. */
  rename(row: number, before: string | undefined, after: string | undefined): Set<number> {
    const [old, now] = [before, after].map((name) => (name === undefined ? undefined : fingerprint(name)));
    if (old !== undefined) this.#rows.remove(old, row);
    if (now !== undefined) this.#rows.add(now, row);
    return new Set([old, now].filter((print) => print !== undefined));
  }

  /** The fingerprints under which namesakes may be found. */
  shared(): Iterable<number> {
    return this.#rows.shared();
  }

  /** The groups that share a name under a fingerprint, among a form's indicators. */
  groups(print: number, indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
    const rows = [...this.#rows.sharing(print)].sort((a, b) => a - b);
    return bySameName(rows.flatMap((row) => atRow(indicators, row) ?? []));
  }
}

/** The groups of two or more, of a list in sheet order, that share a name. */
function bySameName(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const text = sameText(indicator.name);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [indicator]);
    else group.push(indicator);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
