import { matchIndicators } from "../../assessment/form/identity";
import type { FactGroup } from "../submission/fact-group";
import { itemOfGroup, nameOfGroup, sameName } from "./fact-change";

/** A thing as it was, and as it is now. */
export interface GroupPair {
  readonly before: FactGroup;
  readonly now: FactGroup;
}

/** Things told which is which. */
export interface MatchedGroups {
  readonly pairs: readonly GroupPair[];
  readonly gone: readonly FactGroup[];
  readonly added: readonly FactGroup[];
}

type Finder = (before: readonly FactGroup[], now: readonly FactGroup[]) => readonly GroupPair[];

/** Pairs that look each other up: those that one side has but once under a name go together. */
const byOnly = (nameOf: (group: FactGroup) => string): Finder => (before, now) => {
  const onlyOnes = (groups: readonly FactGroup[]): ReadonlyMap<string, FactGroup | undefined> => {
    const found = new Map<string, FactGroup | undefined>();
    for (const group of groups) found.set(nameOf(group), found.has(nameOf(group)) ? undefined : group);
    return found;
  };
  const there = onlyOnes(now);
  return [...onlyOnes(before)].flatMap(([name, one]) => {
    const other = there.get(name);
    return one === undefined || other === undefined ? [] : [{ before: one, now: other }];
  });
};

const saidOf = (placeOf: (group: FactGroup) => string) => (group: FactGroup): string => JSON.stringify([placeOf(group), ...[...group.facts].sort()]);
const allSaid = saidOf(itemOfGroup);

/** Those of one place that say just the same: an edit that makes two names alike cannot confuse them. */
const unchangedOf = (placeOf: (group: FactGroup) => string): Finder => (before, now) => {
  const said = saidOf(placeOf);
  const there = new Map<string, FactGroup[]>();
  for (const group of now) there.set(said(group), [...there.get(said(group)) ?? [], group]);
  return before.flatMap((one) => {
    const other = there.get(said(one))?.shift();
    return other === undefined ? [] : [{ before: one, now: other }];
  });
};

const named = (group: FactGroup) => ({ group, item: itemOfGroup(group), name: nameOfGroup(group) });

const byIdentity: Finder = (before, now) =>
  matchIndicators(before.map(named), now.map(named)).pairs.map((pair) => ({ before: pair.before.group, now: pair.after.group }));

/** The only ones left of their item. */
const byRename: Finder = byOnly(itemOfGroup);

function matchBy(finders: readonly Finder[], before: readonly FactGroup[], now: readonly FactGroup[]): MatchedGroups {
  const pairs: GroupPair[] = [];
  let [gone, added] = [before, now];
  for (const find of finders) {
    const found = find(gone, added);
    pairs.push(...found);
    const [left, right] = [new Set(found.map((pair) => pair.before)), new Set(found.map((pair) => pair.now))];
    gone = gone.filter((group) => !left.has(group));
    added = added.filter((group) => !right.has(group));
  }
  return { pairs, gone, added };
}

/** Finds indicators again, wherever they moved and whichever was renamed: first by all they say, last by being the only ones left. */
export const matchIndicatorGroups = (before: readonly FactGroup[], now: readonly FactGroup[]): MatchedGroups =>
  matchBy([unchangedOf(itemOfGroup), byIdentity, byOnly(sameName), byRename], before, now);

/** Texts out of place have nothing but what they say. */
const isText = ({ part }: FactGroup): boolean => part === "stray" || part === "placeholder";
const withPart = (name: (group: FactGroup) => string) => (group: FactGroup): string => `${group.part} ${name(group)}`;

/** The option that a piece of evidence is of: "1.1.1-3" of "1.1.1-3-2". */
const optionOf = ({ key }: FactGroup): string => key.slice(0, key.lastIndexOf("-"));

/** Pieces of evidence of one option: by all they say, by their names, and by which they are. */
const matchEvidence = (before: readonly FactGroup[], now: readonly FactGroup[]): MatchedGroups => matchBy([
  unchangedOf(optionOf), byOnly((group) => JSON.stringify([optionOf(group), group.facts.get("evidence")])), byOnly(({ key }) => key),
], before, now);

/** Finds other things again: by their numbers or codes, by all they say, and texts by being the only ones left. */
export function matchOtherGroups(before: readonly FactGroup[], now: readonly FactGroup[]): MatchedGroups {
  const evidence = (groups: readonly FactGroup[]) => groups.filter(({ part }) => part === "evidence");
  const keyed = (groups: readonly FactGroup[]) => groups.filter((group) => !isText(group) && group.part !== "evidence");
  const texts = (groups: readonly FactGroup[]) => groups.filter(isText);
  const byKey = matchBy([byOnly(withPart(({ key }) => key)), byOnly(withPart(allSaid))], keyed(before), keyed(now));
  const byText = matchBy([byOnly(withPart(nameOfGroup)), byOnly(withPart(() => ""))], texts(before), texts(now));
  const found = [byKey, byText, matchEvidence(evidence(before), evidence(now))];
  return { pairs: found.flatMap(({ pairs }) => pairs), gone: found.flatMap(({ gone }) => gone), added: found.flatMap(({ added }) => added) };
}
