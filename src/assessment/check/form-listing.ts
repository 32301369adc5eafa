import type { Item, Topic } from "../criteria/edition";
import { plainDigits } from "../form/figure";
import { indicatorNumbers } from "../form/identity";
import { isOnForm, type Field, type Place } from "../form/place";
import type { Finding } from "../rules/finding";
import { gradeOf, grades, type Grade } from "../rules/grade";
import type { ScoredIndicator } from "../scoring/scored";
import { sameText } from "../text/glyphs";
import type { Checked } from "./check";
import { emptyItems } from "./empty-items";

/** A line of the list of a form's indicators: one that was begun, a prescribed one that waits, or a required item without any. */
export type ListedLine =
  | {
    readonly is: "indicator";
    readonly at: Place;
    /** "7.1.1-2" */
    readonly number: string;
    readonly name: string;
    readonly indicator: ScoredIndicator;
    /** The gravest that was found in its row, and in which of its cells. */
    readonly worst: Grade | undefined;
    readonly fields: readonly Field[];
  }
  | { readonly is: "waiting" | "empty"; readonly at: Place; readonly number: string; readonly name: string };

/** The lines under an item. */
export interface ListedItem {
  readonly item: Item;
  readonly lines: readonly ListedLine[];
}

/** A topic's items that have any lines. */
export interface ListedTopic {
  readonly topic: Topic;
  readonly items: readonly ListedItem[];
}

/** Which lines are asked for: all, those that are not ready, or the indicators without a score. */
export type Listing = "all" | "unready" | "unscored";
export const listings: readonly Listing[] = ["all", "unready", "unscored"];

/** Whether a line is an indicator that has a score, and no error: what a topic's progress counts. */
export const isReady = (line: ListedLine): boolean =>
  line.is === "indicator" && line.indicator.scored.score !== null && line.worst !== "error";

const belongsTo = (line: ListedLine, listing: Listing): boolean => {
  if (listing === "all") return true;
  return listing === "unready" ? !isReady(line) : line.is === "indicator" && line.indicator.scored.score === null;
};

function worstOf(findings: readonly Finding[]): { readonly worst: Grade | undefined; readonly fields: readonly Field[] } {
  const worst = grades.find((grade) => findings.some((finding) => gradeOf(finding) === grade));
  return { worst, fields: [...new Set(findings.filter((finding) => gradeOf(finding) === worst).map(({ at }) => at.field))] };
}

function grouped<Key, One>(all: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** All lines of a form, in its order. */
export function listForm(checked: Checked): readonly ListedTopic[] {
  const { form, findings } = checked;
  const foundIn = grouped(findings.filter(({ at }) => isOnForm(at)), ({ at }) => at.row);
  const numbers = indicatorNumbers(form.indicators);
  const begun = form.indicators.map((indicator, index): ListedLine & { readonly is: "indicator" } => ({
    is: "indicator", at: { row: indicator.row, field: "name" }, number: numbers[index] ?? "", name: indicator.name, indicator,
    ...worstOf(foundIn.get(indicator.row) ?? []),
  }));
  const begunUnder = grouped(begun, ({ indicator }) => indicator.item);
  const emptyPlaces = new Map(emptyItems(checked).map(({ item, at }) => [item, at]));
  const linesUnder = ({ id, title }: Item): readonly ListedLine[] => {
    const waiting = form.placeholders.filter(({ item }) => item === id)
      .map(({ row, name }): ListedLine => ({ is: "waiting", at: { row, field: "direction" }, number: id, name }));
    const lines = [...begunUnder.get(id) ?? [], ...waiting];
    const at = emptyPlaces.get(id);
    if (lines.length === 0 && at !== undefined) return [{ is: "empty", at, number: id, name: title }];
    return lines.sort((one, other) => one.at.row - other.at.row);
  };
  return form.edition.topics
    .map((topic) => ({ topic, items: topic.items.map((item) => ({ item, lines: linesUnder(item) })).filter(({ lines }) => lines.length > 0) }))
    .filter(({ items }) => items.length > 0);
}

const comparable = (text: string): string => plainDigits(sameText(text));

/** The lines that are asked for and whose number or name has the text in it, however it is spaced; topics and items without any are left out. */
export function narrowed(topics: readonly ListedTopic[], listing: Listing, text: string): readonly ListedTopic[] {
  const sought = comparable(text);
  if (listing === "all" && sought === "") return topics;
  const isAsked = (line: ListedLine): boolean =>
    belongsTo(line, listing) && (sought === "" || comparable(`${line.number} ${line.name}`).includes(sought));
  return topics
    .map(({ topic, items }) => ({
      topic, items: items.map(({ item, lines }) => ({ item, lines: lines.filter(isAsked) })).filter(({ lines }) => lines.length > 0),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The lines of topics, one after the other. */
export const linesOf = (topics: readonly ListedTopic[]): readonly ListedLine[] =>
  topics.flatMap(({ items }) => items.flatMap(({ lines }) => lines));

/** How many lines each listing has. */
export function countListings(topics: readonly ListedTopic[]): Readonly<Record<Listing, number>> {
  const all = linesOf(topics);
  const count = (listing: Listing): number => all.filter((line) => belongsTo(line, listing)).length;
  return { all: count("all"), unready: count("unready"), unscored: count("unscored") };
}
