import type { Edition } from "../../assessment/criteria/edition";
import { answeredItems, narrativeOf } from "../../assessment/criteria/narratives";
import type { ConfirmedLink, NarrativeContent } from "../../assessment/narrative/answer";
import { readParagraph, readText } from "../../assessment/text/glyphs";
import { readAnswer } from "../../sheet/narrative/read-answer";
import { pathOf, type DataFault, type DataProblem } from "./data-problem";
import { figureOf } from "./figure-data";
import type { NarrativeShape } from "./narrative-shape";

/** Things that the form does not have, or that stand twice: by their numbers, each with its path. */
function unknownOrTwice(
  named: readonly string[], known: ReadonlySet<string>, list: string, key: string, [unknown, twice]: readonly [DataFault, DataFault], year: number,
): readonly DataProblem[] {
  const seen = new Set<string>();
  return named.flatMap((id, at): readonly DataProblem[] => {
    const path = pathOf(["narrative", list, at, key]);
    if (!known.has(id)) return [{ path, fault: unknown, values: { [key]: id, year } }];
    if (seen.has(id)) return [{ path, fault: twice, values: { [key]: id } }];
    seen.add(id);
    return [];
  });
}

/** What is wrong with answers by a year's criteria. */
export function narrativeProblems(edition: Edition, { items, topics, categoryScores }: NarrativeShape): readonly DataProblem[] {
  const part = narrativeOf(edition);
  const year = edition.fiscalYear;
  const known = new Map((part === undefined ? [] : answeredItems(part)).map((item) => [item.id, item]));
  const categories = part?.categories ?? [];
  const knownTopics = new Set(categories.flatMap((category) => category.topics.map(({ id }) => id)));
  const knownCategories = new Set(categories.map(({ id }) => id));
  const options = items.flatMap(({ item, options: said }, at) => {
    const numbers = new Set(known.get(item)?.options.map(({ n }) => n) ?? []);
    return !known.has(item) ? [] : said.flatMap(({ n }, option): readonly DataProblem[] => (n === null || numbers.has(n) ? []
      : [{ path: pathOf(["narrative", "items", at, "options", option, "n"]), fault: "option-unknown", values: { item, n } }]));
  });
  return [
    ...unknownOrTwice(items.map(({ item }) => item), new Set(known.keys()), "items", "item", ["item-unknown", "item-twice"], year),
    ...options,
    ...unknownOrTwice(topics.map(({ topic }) => topic), knownTopics, "topics", "topic", ["topic-unknown", "topic-twice"], year),
    ...Object.keys(categoryScores).filter((id) => !knownCategories.has(id))
      .map((category): DataProblem => ({ path: pathOf(["narrative", "categoryScores", category]), fault: "category-unknown", values: { category, year } })),
  ];
}

/** What people name beside items; nothing where they name none. */
function linksIn(key: "links" | "denied", items: NarrativeShape["items"], of: "linked" | "notLinked"): Pick<NarrativeContent, "links" | "denied"> {
  const links = items.flatMap(({ item, [of]: names = [] }) =>
    [...new Set(names.map(readText))].filter((name) => name !== "").map((indicator): ConfirmedLink => ({ item, indicator })));
  return links.length === 0 ? {} : { [key]: links };
}

/** Answers out of data in which nothing is wrong. */
export const readNarrativeData = ({ items, topics, categoryScores }: NarrativeShape): NarrativeContent => ({
  items: items.map(({ item, options, answer, owner, score }) => ({
    item,
    options: options.map(({ n, text, tick, evidence }) => ({
      n: n ?? undefined, text: readText(text), tick,
      evidence: evidence.map(({ name, owner: brings, state }) =>
        ({ name: readText(name), owner: readText(brings), ...(state === undefined || state === null ? {} : { state }) })),
    })),
    answer: readAnswer(answer), owner: readText(owner), score: figureOf(score),
  })),
  topics: topics.map(({ topic, score, toDevelop, toFocus }) =>
    ({ topic, score: figureOf(score), toDevelop: readParagraph(toDevelop), toFocus: readParagraph(toFocus) })),
  categoryScores: Object.fromEntries(Object.entries(categoryScores).map(([category, score]) => [category, figureOf(score)])),
  ...linksIn("links", items, "linked"), ...linksIn("denied", items, "notLinked"),
});
