import { resultField, type ResultField } from "../../assessment/form/place";
import type { RecordField } from "../../sheet/record/record-row";
import type { FactGroup } from "../submission/fact-group";
import { isOtherLine } from "../submission/option-number";
import { figureFields, nameOfGroup, sameName, type ChangedSubject, type FactChange } from "./fact-change";
import { matchIndicatorGroups, matchOtherGroups, type GroupPair } from "./match-groups";
import { movedPairs } from "./moved";

/** What is different between two forms. */
export interface FactsDiff {
  /** What one says otherwise than the other. */
  readonly changes: readonly FactChange[];
  /** What that comes to: percentages, scores and means. */
  readonly figures: readonly (FactChange & { readonly is: "changed" })[];
  /** Years of which but one of the two reports results: these are not compared. */
  readonly years: { readonly gone: readonly number[]; readonly added: readonly number[] };
}

/** Whether nothing is different. */
export const isSame = ({ changes, figures }: FactsDiff): boolean => changes.length === 0 && figures.length === 0;

const yearsOf = (groups: readonly FactGroup[]): readonly number[] =>
  (groups.find(({ part }) => part === "form")?.facts.get("years") ?? "").split(", ").filter((year) => year !== "").map(Number);

const subjectOf = (group: FactGroup): ChangedSubject => ({ part: group.part, key: group.key, name: nameOfGroup(group) });

function fieldChanges({ before, now }: GroupPair, passedOver: ReadonlySet<RecordField>): readonly (FactChange & { readonly is: "changed" })[] {
  const subject = subjectOf(now);
  const code = before.key === now.key || now.part !== "review" ? [] : [{ ...subject, is: "changed", field: "code", before: before.key, now: now.key } as const];
  const fields = [...new Set([...before.facts.keys(), ...now.facts.keys()])].filter((field) => !passedOver.has(field));
  return [...code, ...fields.flatMap((field) => {
    const [was, is] = [before.facts.get(field) ?? "", now.facts.get(field) ?? ""];
    return was === is ? [] : [{ ...subject, is: "changed", field, before: was, now: is } as const];
  })];
}

function changesOfPair(pair: GroupPair, passedOver: ReadonlySet<RecordField>): readonly FactChange[] {
  const { before, now } = pair;
  return fieldChanges(pair, passedOver).map((change) => {
    const isRename = change.field === "name" && sameName(before) !== sameName(now);
    return isRename ? { ...subjectOf(now), is: "renamed", before: change.before, now: change.now } : change;
  });
}

const isFigure = (change: FactChange): change is FactChange & { readonly is: "changed" } =>
  change.is === "changed" && figureFields.includes(change.field);

const isIndicator = ({ part }: FactGroup): boolean => part === "indicator";

const fixedParts: readonly FactGroup["part"][] = ["form", "topic", "total", "category", "item"];

/** Every form has these, whether or not anything is said of them. */
const isFixed = ({ part, key }: FactGroup): boolean => fixedParts.includes(part) || (part === "option" && !isOtherLine(key));

/** What is said, and of what only the other form speaks, nothing. */
function withFixed(groups: readonly FactGroup[], others: readonly FactGroup[]): readonly FactGroup[] {
  const nameOf = ({ part, key }: FactGroup): string => `${part} ${key}`;
  const there = new Set(groups.map(nameOf));
  return [...groups, ...others.filter((group) => isFixed(group) && !there.has(nameOf(group))).map((group) => ({ ...group, facts: new Map() }))];
}

/** What is different between what two forms say and come to. Years are matched by year, indicators by what they are. */
export function diffFacts(saidBefore: readonly FactGroup[], saidNow: readonly FactGroup[]): FactsDiff {
  const [before, now] = [withFixed(saidBefore, saidNow), withFixed(saidNow, saidBefore)];
  const indicators = matchIndicatorGroups(before.filter(isIndicator), now.filter(isIndicator));
  const others = matchOtherGroups(before.filter((group) => !isIndicator(group)), now.filter((group) => !isIndicator(group)));
  const [yearsBefore, yearsNow] = [yearsOf(before), yearsOf(now)];
  const [gone, added] = [yearsBefore.filter((year) => !yearsNow.includes(year)), yearsNow.filter((year) => !yearsBefore.includes(year))];
  const passedOver = new Set<RecordField>([...gone, ...added].map((year): ResultField => resultField(year)));
  const moved = new Set(movedPairs(indicators.pairs));
  const pairs = new Map([...indicators.pairs, ...others.pairs].map((pair) => [pair.now, pair]));
  const inOrder = now.flatMap((group): readonly FactChange[] => {
    const pair = pairs.get(group);
    if (pair === undefined) return [{ ...subjectOf(group), is: "added", facts: group.facts }];
    const place = moved.has(pair) ? [{ ...subjectOf(group), is: "moved", before: pair.before.key, now: group.key } as const] : [];
    return [...place, ...changesOfPair(pair, passedOver)];
  });
  const lost = [...indicators.gone, ...others.gone].map((group): FactChange => ({ ...subjectOf(group), is: "gone", facts: group.facts }));
  const all = [...inOrder, ...lost];
  return { changes: all.filter((change) => !isFigure(change)), figures: all.filter(isFigure), years: { gone, added } };
}
