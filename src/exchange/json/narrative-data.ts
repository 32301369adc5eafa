import type { NarrativeContent } from "../../assessment/narrative/answer";
import { figureData } from "./figure-data";
import type { NarrativeData } from "./narrative-shape";

/** What Categories 1 to 6 say as data. */
export const narrativeData = ({ items, topics, categoryScores }: NarrativeContent): NarrativeData => ({
  items: items.map(({ item, options, answer, owner, score }) => ({
    item,
    options: options.map(({ n, text, tick, evidence }) => ({
      n: n ?? null, text, tick, evidence: evidence.map(({ name, owner: brings, state }) => ({ name, owner: brings, state: state ?? null })),
    })),
    answer, owner, score: figureData(score),
  })),
  topics: topics.map(({ topic, score, toDevelop, toFocus }) => ({ topic, score: figureData(score), toDevelop, toFocus })),
  categoryScores: Object.fromEntries(Object.entries(categoryScores).map(([category, score]) => [category, figureData(score)])),
});
