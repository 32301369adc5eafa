import type { Indicator } from "../../assessment/form/form";
import { matchIndicators, nameWithoutYears } from "../../assessment/form/identity";
import { indicatorInputs } from "../../assessment/form/indicator-inputs";
import { lettersOf } from "../../assessment/text/glyphs";
import { likeness, nameShape } from "./alike";
import type { IndicatorHere } from "./import-plan";
import type { Comer } from "./incoming-indicators";

/** An incoming indicator, and the one of the sheet that it is. */
export interface IncomingPair {
  readonly comer: Comer;
  readonly here: IndicatorHere;
  /** It was found by what may be chance. */
  readonly isGuess: boolean;
}

type Finder = (comers: readonly Comer[], here: readonly IndicatorHere[], years: readonly number[]) => readonly Omit<IncomingPair, "isGuess">[];

const named = (comer: Comer) => ({ comer, item: comer.comes.item, name: comer.comes.name });

/** Those of one item that say just the same: a form that says a name twice cannot confuse them. */
const unchanged: Finder = (comers, here, years) => {
  const said = (indicator: Comer["comes"]): string =>
    JSON.stringify([indicator.item, nameWithoutYears(indicator.name), ...indicatorInputs(indicator, years).slice(1)]);
  const there = new Map<string, IndicatorHere[]>();
  for (const one of here) there.set(said(one), [...there.get(said(one)) ?? [], one]);
  return comers.flatMap((comer) => {
    const found = there.get(said(comer.comes))?.shift();
    return found === undefined ? [] : [{ comer, here: found }];
  });
};

const byIdentity: Finder = (comers, here) =>
  matchIndicators(comers.map(named), here).pairs.map(({ before: { comer }, after }) => ({ comer, here: after }));

/** The only ones on either side that go by a name; what has none is nobody's. */
const byOnly = (nameOf: (indicator: Pick<Indicator, "item" | "name">) => string): Finder => (comers, here) => {
  const onlyOnes = <One>(all: readonly One[], of: (one: One) => Pick<Indicator, "item" | "name">): ReadonlyMap<string, One | undefined> => {
    const found = new Map<string, One | undefined>();
    for (const one of all) {
      const name = of(one).name === "" ? "" : nameOf(of(one));
      found.set(name, found.has(name) ? undefined : one);
    }
    return found;
  };
  const there = onlyOnes(here, (one) => one);
  return [...onlyOnes(comers, ({ comes }) => comes)].flatMap(([name, comer]) => {
    const found = name === "" ? undefined : there.get(name);
    return comer === undefined || found === undefined ? [] : [{ comer, here: found }];
  });
};

const byLetters: Finder = byOnly(({ item, name }) => `${item} ${lettersOf(name)}`);
/** Whatever item they stand under. */
const byNameAlone: Finder = byOnly(({ name }) => nameWithoutYears(name));

/** More pairs than this under one item are not compared letter by letter. */
const mostCompared = 40_000;

/** Those of one item whose names are one but for a slip, the likest first; of equals, those of the same number. */
const byLikeness: Finder = (comers, here) => {
  const items = new Set(comers.map(({ comes: { item } }) => item));
  return [...items].flatMap((item) => {
    const left = comers.filter(({ comes }) => comes.item === item).map((comer) => ({ comer, shape: nameShape(comer.comes.name) }));
    const right = here.filter((one) => one.item === item).map((one) => ({ here: one, shape: nameShape(one.name) }));
    if (left.length * right.length > mostCompared) return [];
    const pairs = left.flatMap(({ comer, shape }) => right.flatMap((other) => {
      const alike = likeness(shape, other.shape);
      return alike === 0 ? [] : [{ comer, here: other.here, alike, sameNumber: comer.from === other.here.number }];
    })).sort((one, other) => other.alike - one.alike || Number(other.sameNumber) - Number(one.sameNumber));
    const taken = new Set<Comer | IndicatorHere>();
    return pairs.flatMap(({ comer, here: found }) => {
      if (taken.has(comer) || taken.has(found)) return [];
      taken.add(comer).add(found);
      return [{ comer, here: found }];
    });
  });
};

const finders: readonly { readonly find: Finder; readonly isGuess: boolean }[] = [
  { find: unchanged, isGuess: false }, { find: byIdentity, isGuess: false }, { find: byLetters, isGuess: false },
  { find: byLikeness, isGuess: true }, { find: byNameAlone, isGuess: true },
];

/** Finds incoming indicators in the sheet: by what they are, then by what may be chance. */
export function matchIncoming(comers: readonly Comer[], here: readonly IndicatorHere[], years: readonly number[]): readonly IncomingPair[] {
  const pairs: IncomingPair[] = [];
  let [left, right] = [comers, here];
  for (const { find, isGuess } of finders) {
    const found = find(left, right, years);
    pairs.push(...found.map((pair) => ({ ...pair, isGuess })));
    const [come, taken] = [new Set(found.map(({ comer }) => comer)), new Set(found.map((pair) => pair.here))];
    left = left.filter((comer) => !come.has(comer));
    right = right.filter((one) => !taken.has(one));
  }
  return pairs;
}
