import type { Assessment, Indicator, Placeholder } from "../form/form";
import type { Item, ItemId, Topic } from "../criteria/edition";
import { itemsOf } from "../criteria/editions";
import type { ItemGroup } from "../rules/rule";
import { meanScore } from "../scoring/mean";
import type { ScoredRow } from "../scoring/scored";
import type { SortedReading } from "./row-reading";
import { putRow } from "./rows";

/** What stands under an item, with its scores, in sheet order. */
export class ItemTally {
  readonly #item: Item;
  /** The row of the item's heading, where it still has one. */
  readonly #heading: number | undefined;
  /** A row to point at where neither a heading nor anything else is there. */
  readonly #nearest: number;
  #indicators: Indicator[] = [];
  #placeholders: Placeholder[] = [];
  #scored: ScoredRow[] = [];

  constructor(item: Item, heading: number | undefined, nearest: number) {
    this.#item = item;
    this.#heading = heading;
    this.#nearest = nearest;
  }

  /** Adds indicators that stand one after the other, below those that are there. */
  append(indicators: Indicator[], scored: ScoredRow[]): void {
    this.#indicators = this.#indicators.length === 0 ? indicators : this.#indicators.concat(indicators);
    this.#scored = this.#scored.length === 0 ? scored : this.#scored.concat(scored);
  }

  /** Adds a placeholder below those that are there. */
  appendPlaceholder(placeholder: Placeholder): void {
    this.#placeholders.push(placeholder);
  }

  /** Takes in what a row under this item reads as now: nothing, where it stands under another item. */
  put(row: number, { indicator, placeholder }: SortedReading, scored: ScoredRow | undefined): void {
    const mine = indicator?.item === this.#item.id;
    putRow(this.#indicators, row, mine ? indicator : undefined);
    putRow(this.#scored, row, mine ? scored : undefined);
    putRow(this.#placeholders, row, placeholder?.item === this.#item.id ? placeholder : undefined);
  }

  /** The item as rules see it. */
  group(): ItemGroup {
    const indicators = this.#indicators;
    const placeholders = this.#placeholders;
    const row = this.#heading ?? indicators[0]?.row ?? placeholders[0]?.row ?? this.#nearest;
    return { item: this.#item, row, indicators, placeholders };
  }

  /** Adds the item's scores to a list. */
  addScores(scores: number[]): void {
    for (const { score } of this.#scored) if (score !== null) scores.push(score);
  }
}

export type Tallies = ReadonlyMap<ItemId, ItemTally>;

/** Every item of the form with what stands under it. */
export function tally(assessment: Assessment, scored: readonly ScoredRow[]): Tallies {
  const { edition, itemRows, indicators, placeholders } = assessment;
  let nearest = [...itemRows.values()][0] ?? 1;
  const tallies = new Map(itemsOf(edition).map((item) => {
    const heading = itemRows.get(item.id);
    nearest = heading ?? nearest;
    return [item.id, new ItemTally(item, heading, nearest)];
  }));
  let from = 0;
  for (let until = 1; until <= indicators.length; until += 1) {
    const item = indicators[from]?.item ?? "";
    if (indicators[until]?.item === item) continue;
    tallies.get(item)?.append(indicators.slice(from, until), scored.slice(from, until));
    from = until;
  }
  for (const placeholder of placeholders) tallies.get(placeholder.item)?.appendPlaceholder(placeholder);
  return tallies;
}

/** The mean score of a topic's indicators; null where none is scored yet. */
export function topicMean(topic: Topic, tallies: Tallies): number | null {
  const scores: number[] = [];
  for (const { id } of topic.items) tallies.get(id)?.addScores(scores);
  return meanScore(scores);
}
