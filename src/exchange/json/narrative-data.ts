import type { ItemId } from "../../assessment/criteria/edition";
import type { ConfirmedLink, NarrativeContent } from "../../assessment/narrative/answer";
import { figureData } from "./figure-data";
import type { NarrativeData } from "./narrative-shape";

/** The indicators that people name beside an item; nothing where they name none. */
function named(key: "linked" | "notLinked", item: ItemId, links: readonly ConfirmedLink[]): { readonly linked?: string[]; readonly notLinked?: string[] } {
  const own = links.filter((link) => link.item === item).map(({ indicator }) => indicator);
  return own.length === 0 ? {} : { [key]: own };
}

/** What Categories 1 to 6 say as data. */
export const narrativeData = ({ items, topics, categoryScores, links = [], denied = [] }: NarrativeContent): NarrativeData => ({
  items: items.map(({ item, options, answer, owner, score }) => ({
    item,
    options: options.map(({ n, text, tick, evidence }) => ({
      n: n ?? null, text, tick, evidence: evidence.map(({ name, owner: brings, state }) => ({ name, owner: brings, state: state ?? null })),
    })),
    answer, owner, score: figureData(score), ...named("linked", item, links), ...named("notLinked", item, denied),
  })),
  topics: topics.map(({ topic, score, toDevelop, toFocus }) => ({ topic, score: figureData(score), toDevelop, toFocus })),
  categoryScores: Object.fromEntries(Object.entries(categoryScores).map(([category, score]) => [category, figureData(score)])),
});
