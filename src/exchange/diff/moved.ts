import { digestOf } from "../../assessment/review/digest";
import type { GroupPair } from "./match-groups";
import { itemOfGroup } from "./fact-change";

/** Enough to choose by, and small enough for sums of thousands. */
const letters = 4;
const base = 36;

/** A number of a pair's own, the same whichever side is looked at first. */
const weightOf = ({ before, now }: GroupPair): number =>
  parseInt(digestOf([before, now].map(({ facts }) => JSON.stringify([...facts].sort())).sort().join("\n")).slice(-letters), base);

const positionIn = ({ key }: { readonly key: string }): number => Number(key.split("-")[1]);

/** A pair by where it stood, where it stands, and its own number. */
interface Placed {
  readonly pair: GroupPair;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

interface Chain {
  readonly length: number;
  readonly weight: number;
  readonly last: Placed;
  readonly rest: Chain | undefined;
}

const isLonger = (one: Chain, other: Chain | undefined): boolean =>
  other === undefined || one.length > other.length || (one.length === other.length && one.weight > other.weight);

/** The most of one item that kept their order among themselves. */
function keptInOrder(pairs: readonly GroupPair[]): ReadonlySet<GroupPair> {
  const placed = pairs.map((pair): Placed => ({ pair, from: positionIn(pair.before), to: positionIn(pair.now), weight: weightOf(pair) }));
  const ends: Chain[] = [];
  let best: Chain | undefined;
  for (const last of placed.sort((one, other) => one.from - other.from)) {
    let rest: Chain | undefined;
    for (const end of ends) if (end.last.to < last.to && isLonger(end, rest)) rest = end;
    const chain = { length: (rest?.length ?? 0) + 1, weight: (rest?.weight ?? 0) + last.weight, last, rest };
    ends.push(chain);
    if (isLonger(chain, best)) best = chain;
  }
  const kept = new Set<GroupPair>();
  for (let chain = best; chain !== undefined; chain = chain.rest) kept.add(chain.last.pair);
  return kept;
}

/** The indicators that moved: under another item, or out of their order among those that stayed under theirs. */
export function movedPairs(pairs: readonly GroupPair[]): readonly GroupPair[] {
  const items = new Map<string, GroupPair[]>();
  const elsewhere: GroupPair[] = [];
  for (const pair of pairs) {
    const item = itemOfGroup(pair.now);
    const own = items.get(item);
    if (item !== itemOfGroup(pair.before)) elsewhere.push(pair);
    else if (own === undefined) items.set(item, [pair]);
    else own.push(pair);
  }
  const moved = [...items.values()].flatMap((own) => {
    const kept = keptInOrder(own);
    return own.filter((pair) => !kept.has(pair));
  });
  return [...elsewhere, ...moved];
}
