import type { Edition } from "../../assessment/criteria/edition";
import { findItem } from "../../assessment/criteria/editions";
import type { IndicatorId } from "../../assessment/form/identity";
import type { Destination, ImportChoices, IndicatorHere } from "./import-plan";
import type { Comer } from "./incoming-indicators";
import { matchIncoming } from "./match-incoming";

/** Where an incoming indicator goes, and whether nobody chose that and it may be chance. */
export interface FoundDestination {
  readonly to: Destination;
  readonly here?: IndicatorHere;
  readonly isGuess: boolean;
}

const bySelf = ({ comes: { item }, isSetAside }: Comer): FoundDestination =>
  ({ to: isSetAside ? { kind: "left-out" } : { kind: "item", item }, isGuess: false });

/** Where each goes by what was chosen; a choice of what is not there any more is none. */
function chosenDestinations(
  comers: readonly Comer[], { destinations }: ImportChoices, here: ReadonlyMap<IndicatorId, IndicatorHere>, edition: Edition,
): ReadonlyMap<Comer, FoundDestination> {
  const byPlace = new Map(comers.map((comer) => [comer.at, comer]));
  const chosen = new Map<Comer, FoundDestination>();
  const holders = new Map<IndicatorId, Comer>();
  for (const [at, to] of destinations) {
    const comer = byPlace.get(at);
    if (comer === undefined) continue;
    if (to.kind !== "indicator") {
      if (to.kind === "left-out" || findItem(edition, to.item) !== undefined) chosen.set(comer, { to, isGuess: false });
      continue;
    }
    const found = here.get(to.id);
    if (found === undefined) continue;
    const former = holders.get(to.id);
    if (former !== undefined) chosen.set(former, bySelf(former));
    holders.set(to.id, comer);
    chosen.set(comer, { to, here: found, isGuess: false });
  }
  return chosen;
}

/** Where each incoming indicator goes: as chosen, else to the one that it is, else to a row of its own. */
export function findDestinations(
  comers: readonly Comer[], choices: ImportChoices, here: readonly IndicatorHere[], edition: Edition,
): ReadonlyMap<Comer, FoundDestination> {
  const chosen = chosenDestinations(comers, choices, new Map(here.map((one) => [one.id, one])), edition);
  const taken = new Set([...chosen.values()].flatMap((found) => found.here ?? []));
  const others = comers.filter((comer) => !chosen.has(comer));
  const matched = new Map(matchIncoming(others, here.filter((one) => !taken.has(one)), edition.years)
    .map(({ comer, here: found, isGuess }): [Comer, FoundDestination] => [comer, { to: { kind: "indicator", id: found.id }, here: found, isGuess }]));
  return new Map(comers.map((comer) => [comer, chosen.get(comer) ?? matched.get(comer) ?? bySelf(comer)]));
}
