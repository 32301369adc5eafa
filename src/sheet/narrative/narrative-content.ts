import type { Narrative, NarrativeContent } from "../../assessment/narrative/answer";

/** What a narrative part says, wherever its rows stand: what is written on sheets. */
export const narrativeContent = ({ items, topics, categoryScores, links, denied = [] }: Narrative): NarrativeContent => ({
  items: items.map(({ item, options, answer, owner, score }) =>
    ({ item, options: options.map(({ n, text, tick, evidence }) => ({ n, text, tick, evidence })), answer, owner, score })),
  topics, categoryScores,
  ...(links.length === 0 ? {} : { links }), ...(denied.length === 0 ? {} : { denied }),
});
