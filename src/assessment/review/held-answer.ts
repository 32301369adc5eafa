import type { ItemId } from "../criteria/edition";
import { categoryOf, type CategoryId } from "../criteria/narrative";
import { figureInput, type Figure } from "../form/figure";
import type { AnsweredItem, NarrativeContent } from "../narrative/answer";
import { coveredParts } from "./covered";
import { digestOf } from "./digest";

/** What of an answered item a sign-off depends on: who writes it, what it was given and what it is linked with are not of it. */
export type AnswerPart = "answer" | "ticks" | "evidence";
const answerParts: readonly AnswerPart[] = ["answer", "ticks", "evidence"];

/** What is no longer as it was: a part of an item that was reviewed, an item of a topic, a category or a form that was. */
export type AnswerChange =
  | { readonly is: "answer-part"; readonly part: AnswerPart }
  | { readonly is: "item"; readonly item: ItemId }
  /** A category of which nothing was reviewed with the form, or nothing is there any more. */
  | { readonly is: "category"; readonly category: CategoryId; readonly now: "there" | "gone" }
  /** A score that was given, to an item, a topic or a category. */
  | { readonly is: "scores" };

/** The part of a form that is answered, as far as a review of all of it depends on it. */
export type HeldAnswers = Pick<NarrativeContent, "items" | "topics" | "categoryScores">;

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

/** What items mean, a digest each: "1.2.1:0q8d71mz". */
export const heldItems = (items: readonly AnsweredItem[]): readonly string[] =>
  items.map((item) => `${item.item}:${short(heldAnswer(item).join("\n"))}`);

/** The scores that were given have no identity of their own, as means have none. */
const ofScores = "scores";

function scoresText({ items, topics, categoryScores }: HeldAnswers): string {
  const given = (of: string, score: Figure): readonly string[] => (score.state === "missing" ? [] : [`${of} ${figureInput(score)}`]);
  return [
    ...items.flatMap(({ item, score }) => given(item, score)), ...topics.flatMap(({ topic, score }) => given(topic, score)),
    ...Object.entries(categoryScores).flatMap(([category, score]) => given(category, score)),
  ].sort().join("\n");
}

/** What Categories 1 to 6 mean as a part of the form: the digests of all items, and that of the scores that were given; none of a form without them. */
export const heldAnswers = (answers: HeldAnswers | undefined): readonly string[] =>
  (answers === undefined ? [] : [...heldItems(answers.items), `${ofScores}:${short(scoresText(answers))}`]);

const itemNumber = /^\d+\.\d+\.\d+$/;

/** The items among what digests are of. */
export const itemsCovered = (digests: readonly string[]): readonly ItemId[] => [...coveredParts(digests).keys()].filter((name) => itemNumber.test(name));

/** Digests of a form apart: those of Category 7, whose indicators and means are named otherwise, and those of Categories 1 to 6. */
export function digestsApart(digests: readonly string[]): { readonly results: readonly string[]; readonly answers: readonly string[] } {
  const isOfAnswers = (digest: string): boolean => itemsCovered([digest]).length > 0 || coveredParts([digest]).has(ofScores);
  return { results: digests.filter((digest) => !isOfAnswers(digest)), answers: digests.filter(isOfAnswers) };
}

/** What changed of an item since digests were noted of its parts. */
export function answerChanges(before: readonly string[], item: AnsweredItem): readonly AnswerChange[] {
  const [then, now] = [coveredParts(before), coveredParts(heldAnswer(item))];
  return answerParts.flatMap((part) => (then.get(part) === now.get(part) ? [] : [{ is: "answer-part", part }]));
}

/** Which items changed, came or went between digests of them; `isWithin` tells which are asked about. */
export function itemChanges(before: readonly string[], held: readonly string[], isWithin: (item: ItemId) => boolean): readonly AnswerChange[] {
  const [then, now] = [coveredParts(before), coveredParts(held)];
  return [...new Set([...itemsCovered(before), ...itemsCovered(held)])].filter(isWithin)
    .flatMap((item) => (then.get(item) === now.get(item) ? [] : [{ is: "item", item }]));
}

const categoriesCovered = (digests: readonly string[]): ReadonlySet<CategoryId> => new Set(itemsCovered(digests).map(categoryOf));

/** What changed of Categories 1 to 6 since digests were noted of the whole form: a category that came or went is told as one. */
export function answersChanges(before: readonly string[], answers: HeldAnswers | undefined): readonly AnswerChange[] {
  const held = heldAnswers(answers);
  const [then, now] = [categoriesCovered(before), categoriesCovered(held)];
  const [scoresThen, scoresNow] = [coveredParts(before).get(ofScores), coveredParts(held).get(ofScores)];
  return [
    ...[...new Set([...then, ...now])].sort().flatMap((category): readonly AnswerChange[] => {
      if (!then.has(category)) return [{ is: "category", category, now: "there" }];
      if (!now.has(category)) return [{ is: "category", category, now: "gone" }];
      return itemChanges(before, held, (item) => categoryOf(item) === category);
    }),
    ...(scoresThen === undefined || scoresNow === undefined || scoresThen === scoresNow ? [] : [{ is: "scores" } as const]),
  ];
}
