import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { answeredItems, narrativeOf } from "../../assessment/criteria/narratives";
import { carriedMark, readCarriedOver } from "../../assessment/form/carried-over";
import type { AnsweredItem, NarrativeContent } from "../../assessment/narrative/answer";

/** What became of last year's answers to Categories 1 to 6. */
export interface RolledAnswers {
  /** Answers that are last year's, with their ticks and evidence, until somebody confirms them. */
  readonly unconfirmed: readonly ItemId[];
  /** Those of them that nobody had confirmed in last year's form either, and the year they are of. */
  readonly neverConfirmed: readonly { readonly item: ItemId; readonly year: number }[];
  /** Answers of items that the new edition does not have. */
  readonly setAside: readonly { readonly item: ItemId; readonly answer: string }[];
  /** How many scores that were given, and assessors' texts, were left behind: they are of last year's form. */
  readonly left: number;
}

const missing = { state: "missing" } as const;

/** An answer as this year's: marked where it says anything. */
const markedAnswer = ({ answer }: AnsweredItem, year: number): string => {
  const own = readCarriedOver(answer)?.note ?? answer;
  return own === "" ? "" : `${carriedMark(year)}\n${own}`;
};

/** Last year's answers as this year's: words, ticks, evidence and links stay, what assessors gave and said does not. */
export function rollAnswers(
  last: NarrativeContent, { fiscalYear }: Edition, edition: Edition,
): { readonly content: NarrativeContent; readonly told: RolledAnswers } {
  const part = narrativeOf(edition);
  const known = new Set((part === undefined ? [] : answeredItems(part)).map(({ id }) => id));
  const { items, topics, categoryScores, links, denied } = last;
  const staying = items.filter(({ item }) => known.has(item));
  const isGiven = ({ state }: { readonly state: string }): boolean => state !== "missing";
  const given = [...items.map(({ score }) => score), ...topics.map(({ score }) => score), ...Object.values(categoryScores)].filter(isGiven).length;
  const said = topics.flatMap(({ toDevelop, toFocus }) => [toDevelop, toFocus]).filter((text) => text !== "").length;
  return {
    content: {
      items: staying.map(({ item, options, owner, ...own }) => ({
        item, owner, score: missing, answer: markedAnswer({ item, options, owner, ...own }, fiscalYear),
        options: options.map(({ n, text, tick, evidence }) => ({ n, text, tick, evidence })),
      })),
      topics: topics.map(({ topic }) => ({ topic, score: missing, toDevelop: "", toFocus: "" })), categoryScores: {},
      ...(links === undefined ? {} : { links }), ...(denied === undefined ? {} : { denied }),
    },
    told: {
      unconfirmed: staying.flatMap((item) => (markedAnswer(item, fiscalYear) === "" ? [] : [item.item])),
      neverConfirmed: staying.flatMap(({ item, answer }) => {
        const carried = readCarriedOver(answer);
        return carried === undefined ? [] : [{ item, year: carried.year }];
      }),
      setAside: items.filter(({ item }) => !known.has(item)).map(({ item, answer }) => ({ item, answer })),
      left: given + said,
    },
  };
}
