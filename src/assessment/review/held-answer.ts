import type { ItemId } from "../criteria/edition";
import { categoryOf, type CategoryId } from "../criteria/narrative";
import type { AnsweredItem, NarrativeContent } from "../narrative/answer";
import { coveredParts } from "./covered";
import { digestOf } from "./digest";

/** What of an answered item a sign-off depends on: who writes it, what it was given and what it is linked with are not of it. */
export type AnswerPart = "answer" | "ticks" | "evidence";
const answerParts: readonly AnswerPart[] = ["answer", "ticks", "evidence"];

/** What is no longer as it was: a part of an item that was reviewed, or an item of a category that was. */
export type AnswerChange =
  | { readonly is: "answer-part"; readonly part: AnswerPart }
  | { readonly is: "item"; readonly item: ItemId };

/** A line of an item, wherever it stands: by its number, one of the agency's own by its words. */
const lineOf = ({ n, text }: AnsweredItem["options"][number]): string => (n === undefined ? text : String(n));

/** What the parts of an item say, whatever the order of its rows. */
function textsOf({ answer, options }: AnsweredItem): Readonly<Record<AnswerPart, string>> {
  const lines = (said: (option: AnsweredItem["options"][number]) => readonly string[]): string => options.flatMap(said).sort().join("\n");
  return {
    answer,
    ticks: lines((option) => (option.tick === "unsaid" ? [] : [`${lineOf(option)} ${option.tick}`])),
    evidence: lines((option) => option.evidence.map(({ name, state }) => `${lineOf(option)} ${state ?? ""} ${name}`)),
  };
}

/** The letters that tell an answer from what it was; as in `covered`. */
const short = (text: string): string => digestOf(text).slice(-8);

/** What an answered item means, a digest a part: "answer:0q8d71mz". */
export function heldAnswer(item: AnsweredItem): readonly string[] {
  const texts = textsOf(item);
  return answerParts.map((part) => `${part}:${short(texts[part])}`);
}

const itemsOf = ({ items }: Pick<NarrativeContent, "items">, category: CategoryId): readonly AnsweredItem[] =>
  items.filter(({ item }) => categoryOf(item) === category);

/** What a category's items mean, a digest each: "1.2.1:0q8d71mz". */
export const heldCategory = (narrative: Pick<NarrativeContent, "items">, category: CategoryId): readonly string[] =>
  itemsOf(narrative, category).map((item) => `${item.item}:${short(heldAnswer(item).join("\n"))}`);

/** What changed of an item since digests were noted of its parts. */
export function answerChanges(before: readonly string[], item: AnsweredItem): readonly AnswerChange[] {
  const [then, now] = [coveredParts(before), coveredParts(heldAnswer(item))];
  return answerParts.flatMap((part) => (then.get(part) === now.get(part) ? [] : [{ is: "answer-part", part }]));
}

/** Which items of a category changed, came or went since digests were noted of them. */
export function categoryChanges(before: readonly string[], narrative: Pick<NarrativeContent, "items">, category: CategoryId): readonly AnswerChange[] {
  const [then, now] = [coveredParts(before), coveredParts(heldCategory(narrative, category))];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((item) => (then.get(item) === now.get(item) ? [] : [{ is: "item", item }]));
}
