import type { ItemId } from "../criteria/edition";
import { notePartsOf } from "../form/note-figures";
import type { AnsweredItem, ConfirmedLink } from "./answer";
import { differencesOf, type AnswerDifference } from "./differences";
import { suggestLinks, type LinkedForm, type SuggestedLink } from "./links";
import { linkFinder } from "./named-links";
import { thingFinder } from "./years-of-things";

/** An answer that speaks of an indicator, as people say or words suggest, and what the two say differently. */
export interface LinkedAnswer {
  readonly item: ItemId;
  /** Which of the form's indicators. */
  readonly indicator: number;
  /** People say so; else it is suggested. */
  readonly isConfirmed: boolean;
  /** What suggests it; absent where nothing but people's word does. */
  readonly suggested?: SuggestedLink;
  readonly differences: readonly AnswerDifference[];
}

/**
 * Every answer with the indicators that it speaks of, in the order of the answers and of the indicators.
 *
 * @param denied those of which people say that the answer does not speak, whatever its words
 */
export function linkedAnswers(
  items: readonly Pick<AnsweredItem, "item" | "answer">[], confirmed: readonly ConfirmedLink[], form: LinkedForm, denied: readonly ConfirmedLink[] = [],
): readonly LinkedAnswer[] {
  const { indicators, fiscalYear } = form;
  const find = linkFinder(indicators);
  const pairs = (links: readonly ConfirmedLink[]): ReadonlySet<string> => new Set(links.map(({ item, indicator }) => `${item} ${find(indicator)}`));
  const suggested = new Map(suggestLinks(items, form).map((link) => [`${link.item} ${link.indicator}`, link]));
  const [said, unsaid] = [pairs(confirmed), pairs(denied)];
  const thingsIn = thingFinder(form);
  return items.flatMap(({ item, answer }) => {
    const parts = notePartsOf(answer, fiscalYear);
    const things = thingsIn(answer);
    return indicators.flatMap((indicator, at): readonly LinkedAnswer[] => {
      const key = `${item} ${at}`;
      const link = suggested.get(key);
      const same = things.filter((thing) => thing.indicator === at);
      if (!said.has(key) && (unsaid.has(key) || (link === undefined && same.length === 0))) return [];
      const years = same.flatMap(({ difference }) => difference ?? []).slice(0, 1);
      const named = link?.by === "name" ? link : undefined;
      return [{
        item, indicator: at, isConfirmed: said.has(key), ...(link === undefined ? {} : { suggested: link }),
        differences: [...differencesOf(answer, parts, named, indicator, form), ...years],
      }];
    });
  });
}
