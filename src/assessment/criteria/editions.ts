import type { AgencyType, Edition, Item, ItemId, Topic, TopicId } from "./edition";
import { fy2567 } from "./fy2567";
import { scaleFor } from "./scales";

/** Every known edition, oldest first. A new edition is added here. */
export const editions: readonly Edition[] = [fy2567];

/** The newest edition with its own criteria. */
export const newestEdition: Edition = editions.at(-1) ?? fy2567;

/**
 * The criteria of a fiscal year (Buddhist era). A later year than the newest known one uses that one with its years
 * moved, and says so: `criteriaOf` differs from `fiscalYear`, and the scale's assumptions name it.
 * Undefined for a year before the first known edition.
 */
export function editionFor(fiscalYear: number): Edition | undefined {
  const edition = editions.findLast((known) => known.fiscalYear <= fiscalYear);
  const scale = scaleFor(fiscalYear);
  if (edition === undefined || scale === undefined) return undefined;
  const moved = fiscalYear - edition.fiscalYear;
  return moved === 0 ? edition : { ...edition, fiscalYear, years: edition.years.map((year) => year + moved), scale };
}

/** All items of an edition in the form's order. */
export const itemsOf = (edition: Edition): readonly Item[] => edition.topics.flatMap((topic) => topic.items);

export function findItem(edition: Edition, id: ItemId): Item | undefined {
  return findTopic(edition, topicOf(id))?.items.find((item) => item.id === id);
}

export function findTopic(edition: Edition, id: TopicId): Topic | undefined {
  return edition.topics.find((topic) => topic.id === id);
}

/** "7.1.1" stands under "7.1". */
export const topicOf = (item: ItemId): TopicId => item.slice(0, item.lastIndexOf("."));

/** Whether an item is asked of this agency. While the type is not said, only what is asked of every agency counts. */
export const isRequired = (item: Item, agencyType: AgencyType | undefined): boolean =>
  item.required === "always" || (item.required !== undefined && item.required === agencyType);
