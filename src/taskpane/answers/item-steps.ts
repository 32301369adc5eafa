import type { ItemReadiness, LeftToDo, ReadinessCounts } from "../../assessment/narrative/readiness";
import type { Phrase, Values } from "../../assessment/text/phrase";
import { leftPhrases, readinessPhrases } from "./answers-phrases";

/** What an item asks for, and how much of that is there: that its options are ticked, its answer within the limit, each piece of evidence. */
export function itemSteps({ toEvidence, evidenced, left }: ItemReadiness): { readonly done: number; readonly all: number } {
  const lacks = (...kinds: readonly LeftToDo["what"][]): boolean => left.some(({ what }) => kinds.includes(what));
  return { done: (lacks("tick") ? 0 : 1) + (lacks("answer", "shorten") ? 0 : 1) + evidenced, all: 2 + toEvidence };
}

/** Something that is left to do, in words. */
export const wordsOfLeft = ({ what, option = 0 }: LeftToDo): readonly [Phrase, Values] => [leftPhrases[what], { n: option }];

/** The counts of a topic or a category in words; what there is none of is not said. */
export function wordsOfCounts({ items, answered, ticked, options, evidenced, toEvidence, overLimit }: ReadinessCounts): readonly (readonly [Phrase, Values])[] {
  return [
    [readinessPhrases.ticked, { n: ticked, all: options }],
    [readinessPhrases.answered, { n: answered, all: items }],
    ...(toEvidence > 0 ? [[readinessPhrases.evidenced, { n: evidenced, all: toEvidence }]] as const : []),
    ...(overLimit > 0 ? [[readinessPhrases.overLimit, { n: overLimit }]] as const : []),
  ];
}
