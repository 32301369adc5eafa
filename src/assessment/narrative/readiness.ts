import type { ItemId, TopicId } from "../criteria/edition";
import type { CategoryId, NarrativeItem, NarrativePart, NarrativeTopic } from "../criteria/narrative";
import { readCarriedOver } from "../form/carried-over";
import { saysNothing } from "../form/empty-words";
import type { AnsweredItem, NarrativeContent } from "./answer";
import { countCharacters } from "./characters";

/** Something of an item that is still to be done, and by whom; "" where nobody is named. */
export interface LeftToDo {
  /**
   * Ticks to be made, since none of the item's is said; an answer to be written, shortened, or confirmed where it is another
   * year's; evidence to be named, or to be brought.
   */
  readonly what: "tick" | "answer" | "shorten" | "confirm" | "evidence" | "to-do";
  /** The option whose evidence it is. */
  readonly option?: number;
  readonly owner: string;
}

/** How far something has come: counts alone, since no rule is known by which Categories 1 to 6 are scored. */
export interface ReadinessCounts {
  readonly items: number;
  /** Items of which nothing is left to do. */
  readonly ready: number;
  readonly answered: number;
  readonly overLimit: number;
  readonly options: number;
  readonly ticked: number;
  /** Options of which no source says whether they are ticked. */
  readonly unsaid: number;
  /** Ticked options with a star, and those of them whose evidence is there. */
  readonly toEvidence: number;
  readonly evidenced: number;
  /** Items that somebody reviewed, and that are as they were then. */
  readonly reviewed: number;
}

/** How far an item has come. */
export interface ItemReadiness extends ReadinessCounts {
  readonly item: ItemId;
  readonly title: string;
  /** Characters of its answer that count, and what the web form's counter prints. */
  readonly characters: number;
  readonly printedCharacters: number;
  readonly owner: string;
  readonly left: readonly LeftToDo[];
}

export interface TopicReadiness extends ReadinessCounts {
  readonly topic: TopicId;
  readonly title: string;
  readonly byItem: readonly ItemReadiness[];
}

export interface CategoryReadiness extends ReadinessCounts {
  readonly category: CategoryId;
  readonly title: string;
  /** Whether anything of it is there at all. */
  readonly isThere: boolean;
  readonly topics: readonly TopicReadiness[];
}

const counted = ["items", "ready", "answered", "overLimit", "options", "ticked", "unsaid", "toEvidence", "evidenced", "reviewed"] as const;

/** The counts of several together. */
export const sumOfCounts = (all: readonly ReadinessCounts[]): ReadinessCounts =>
  Object.fromEntries(counted.map((key) => [key, all.reduce((sum, one) => sum + one[key], 0)])) as Record<(typeof counted)[number], number>;

/** What is left to do of each of an item's ticked options with a star. */
function evidenceLeft(asked: NarrativeItem, { options, owner }: AnsweredItem): readonly LeftToDo[] {
  const starred = new Set(asked.options.filter((option) => option.starred === true).map(({ n }) => n));
  return options.flatMap(({ n, tick, evidence }): readonly LeftToDo[] => {
    if (n === undefined || tick !== "ticked" || !starred.has(n)) return [];
    if (evidence.length === 0) return [{ what: "evidence", option: n, owner }];
    return evidence.filter(({ state }) => state === "to-do").map((piece) => ({ what: "to-do", option: n, owner: piece.owner === "" ? owner : piece.owner }));
  });
}

function itemReadiness(asked: NarrativeItem, answered: AnsweredItem | undefined, limit: number, isReviewed: boolean): ItemReadiness {
  const { answer = "", owner = "", options = [] } = answered ?? {};
  const starred = new Set(asked.options.filter((option) => option.starred === true).map(({ n }) => n));
  const { counted: characters, printed: printedCharacters } = countCharacters(answer);
  const isAnswered = !saysNothing(answer);
  const own = options.filter(({ n }) => asked.options.some((option) => option.n === n));
  const evidence = answered === undefined ? [] : evidenceLeft(asked, answered);
  const waiting = new Set(evidence.map(({ option }) => option));
  const toEvidence = own.filter(({ n, tick }) => tick === "ticked" && n !== undefined && starred.has(n));
  const left: readonly LeftToDo[] = [
    ...(own.every(({ tick }) => tick === "unsaid") ? [{ what: "tick", owner } as const] : []),
    ...(isAnswered ? [] : [{ what: "answer", owner } as const]),
    ...(readCarriedOver(answer) === undefined ? [] : [{ what: "confirm", owner } as const]),
    ...(characters > limit ? [{ what: "shorten", owner } as const] : []), ...evidence,
  ];
  return {
    item: asked.id, title: asked.title, characters, printedCharacters, owner, left,
    items: 1, ready: left.length === 0 ? 1 : 0, answered: isAnswered ? 1 : 0, overLimit: characters > limit ? 1 : 0,
    options: asked.options.length, ticked: own.filter(({ tick }) => tick === "ticked").length, unsaid: own.filter(({ tick }) => tick === "unsaid").length,
    toEvidence: toEvidence.length, evidenced: toEvidence.filter(({ n }) => !waiting.has(n)).length,
    reviewed: isReviewed ? 1 : 0,
  };
}

/**
 * How far Categories 1 to 6 have come, by category, topic and item in the form's order.
 *
 * @param reviewed the items that somebody reviewed, and that are as they were then
 */
export function readinessOf(
  { items }: Pick<NarrativeContent, "items">, part: NarrativePart, reviewed: ReadonlySet<ItemId> = new Set(),
): readonly CategoryReadiness[] {
  const answeredAs = new Map(items.map((item) => [item.item, item]));
  const topicOf = ({ id, title, items: asked }: NarrativeTopic): TopicReadiness => {
    const own = asked.map((item) => itemReadiness(item, answeredAs.get(item.id), part.answerLimit.characters, reviewed.has(item.id)));
    return { topic: id, title, byItem: own, ...sumOfCounts(own) };
  };
  return part.categories.map(({ id, title, topics }) => {
    const own = topics.map(topicOf);
    const isThere = topics.some((topic) => topic.items.some((item) => answeredAs.has(item.id)));
    return { category: id, title, isThere, topics: own, ...sumOfCounts(own) };
  });
}

/** What one person has left to do, item by item; whoever is named "" has no name yet. */
export interface OwnersWork {
  readonly owner: string;
  readonly work: readonly (LeftToDo & { readonly item: ItemId })[];
}

/** Who has what left to do in the categories that are there, in the order in which they come up; what nobody owns comes last. */
export function workByOwner(categories: readonly CategoryReadiness[]): readonly OwnersWork[] {
  const owners = new Map<string, (LeftToDo & { readonly item: ItemId })[]>();
  const items = categories.filter(({ isThere }) => isThere).flatMap(({ topics }) => topics.flatMap(({ byItem }) => byItem));
  for (const { item, left } of items) {
    for (const each of left) {
      const work = owners.get(each.owner) ?? [];
      work.push({ ...each, item });
      owners.set(each.owner, work);
    }
  }
  return [...owners].map(([owner, work]) => ({ owner, work })).sort((one, other) => Number(one.owner === "") - Number(other.owner === ""));
}
