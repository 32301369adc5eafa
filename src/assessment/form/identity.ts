import type { ItemId } from "../criteria/edition";
import { onceFor, onceForText } from "../once";
import { sameText } from "../text/glyphs";
import { plainDigits } from "./figure";

/**
 * What an indicator is, wherever its row stands: its item, its name read without years and blanks, and, where a form
 * says the same twice, which of them it is. The same in every file, and in the same indicator's form of another year.
 */
export type IndicatorId = string;

interface Named {
  readonly item: ItemId;
  readonly name: string;
}

/** A number with the words that announce a year. */
const numbered = /(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?(\d+)/g;
const buddhistYear = /^2[45]\d\d$/;
const mayNameYear = /2[45]\d\d/;

/** A name for telling indicators apart: years, blanks, letter case and the form's marks do not count. */
export const nameWithoutYears = onceForText((name): string => {
  const text = plainDigits(sameText(name));
  return mayNameYear.test(text) ? text.replace(numbered, (all, digits: string) => (buddhistYear.test(digits) ? "" : all)) : text;
});

/** The identities of a form's indicators, in their order. */
export const identitiesOf = onceFor((indicators: readonly Named[]): readonly IndicatorId[] => {
  const counts = new Map<string, number>();
  return indicators.map(({ item, name }) => {
    const same = `${item} ${nameWithoutYears(name)}`;
    const count = (counts.get(same) ?? 0) + 1;
    counts.set(same, count);
    return count === 1 ? same : `${same} #${count}`;
  });
});

/** What people call the indicators of a form, in their order: the item, and the number within it ("7.1.1-2"). */
export const indicatorNumbers = onceFor((indicators: readonly Pick<Named, "item">[]): readonly string[] => {
  const counts = new Map<ItemId, number>();
  return indicators.map(({ item }) => {
    const number = (counts.get(item) ?? 0) + 1;
    counts.set(item, number);
    return `${item}-${number}`;
  });
});

/** Two lists of indicators, told which is which. */
export interface Matching<Before, After> {
  readonly pairs: readonly { readonly before: Before; readonly after: After }[];
  /** The only one left of its item on either side: the same indicator by another name, as far as anybody can tell. */
  readonly renamed: readonly { readonly before: Before; readonly after: After }[];
  readonly gone: readonly Before[];
  readonly added: readonly After[];
}

function byIdentity<One extends Named>(indicators: readonly One[]): Map<IndicatorId, One> {
  const ids = identitiesOf(indicators);
  return new Map(indicators.map((indicator, at) => [ids[at] ?? "", indicator]));
}

/** Finds the indicators of one list again in another, whatever moved, was added or renamed. */
export function matchIndicators<Before extends Named, After extends Named>(
  before: readonly Before[],
  after: readonly After[],
): Matching<Before, After> {
  const left = byIdentity(before);
  const right = byIdentity(after);
  const pairs = [...left].flatMap(([id, one]) => {
    const other = right.get(id);
    return other === undefined ? [] : [{ before: one, after: other }];
  });
  const unmatched = [...left].filter(([id]) => !right.has(id)).map(([, one]) => one);
  const unknown = [...right].filter(([id]) => !left.has(id)).map(([, one]) => one);
  const onlyOne = <One extends Named>(list: readonly One[], item: ItemId): One | undefined => {
    const [first, ...others] = list.filter((one) => one.item === item);
    return others.length === 0 ? first : undefined;
  };
  const renamed = unmatched.flatMap((one) => {
    const other = onlyOne(unknown, one.item);
    return other !== undefined && onlyOne(unmatched, one.item) === one ? [{ before: one, after: other }] : [];
  });
  return {
    pairs, renamed,
    gone: unmatched.filter((one) => renamed.every((pair) => pair.before !== one)),
    added: unknown.filter((one) => renamed.every((pair) => pair.after !== one)),
  };
}
