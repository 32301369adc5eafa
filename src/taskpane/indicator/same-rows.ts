import type { FormReading, FormRow } from "../../sheet/read/form-reading";

/** What a row says, however it is computed and wherever it stands. */
function signOf(row: FormRow): string {
  switch (row.is) {
    case "indicator": {
      const { item, ownNumber, name, direction, target, unit, results, note } = row.indicator;
      return JSON.stringify([item, ownNumber, name, direction, target, unit, results, note]);
    }
    case "placeholder": return JSON.stringify([row.placeholder.item, row.placeholder.name]);
    case "blank": return `blank ${row.item} ${row.prepared}`;
    case "item": return `item ${row.item}`;
    case "topic": case "end": return `${row.is} ${row.topic}`;
    case "stray": return `stray ${row.stray.text}`;
    default: return row.is;
  }
}

/** By what a row is known again when something else in it was changed. */
const nameOf = (row: FormRow | undefined): string =>
  (row?.is === "indicator" && row.indicator.name !== "" ? JSON.stringify([row.indicator.item, row.indicator.name]) : "");

/** Pairs what is left of two lists by what a row is called, in order; what is called "" is not paired. */
function pair(left: number[], right: number[], calledLeft: (at: number) => string, calledRight: (at: number) => string): [number, number][] {
  const pairs: [number, number][] = [];
  for (const at of [...right]) {
    const called = calledRight(at);
    const from = called === "" ? undefined : left.find((other) => calledLeft(other) === called);
    if (from === undefined) continue;
    pairs.push([from, at]);
    left.splice(left.indexOf(from), 1);
    right.splice(right.indexOf(at), 1);
  }
  return pairs;
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/**
 * Which rows of two readings of a sheet are the same, by their places in the lists: those above and below all that was
 * changed; between, those that say the same, then those of the same name; and, where as many are left on both sides,
 * those in the same order, as a row stays the same when its name is changed.
 */
export function sameRows(before: FormReading["rows"], after: FormReading["rows"]): ReadonlyMap<number, number> {
  const [was, is] = [before.map(signOf), after.map(signOf)];
  const shorter = Math.min(was.length, is.length);
  let top = 0;
  while (top < shorter && was[top] === is[top]) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && was[was.length - 1 - bottom] === is[is.length - 1 - bottom]) bottom += 1;
  const left = range(top, was.length - bottom);
  const right = range(top, is.length - bottom);
  const changed = [
    ...pair(left, right, (at) => was[at] ?? "", (at) => is[at] ?? ""),
    ...pair(left, right, (at) => nameOf(before[at]), (at) => nameOf(after[at])),
  ];
  const inOrder = left.length === right.length ? left.map((from, at): [number, number] => [from, right[at] ?? from]) : [];
  const unchanged = [
    ...range(0, top).map((at): [number, number] => [at, at]),
    ...range(0, bottom).map((at): [number, number] => [was.length - 1 - at, is.length - 1 - at]),
  ];
  return new Map([...unchanged, ...changed, ...inOrder]);
}
