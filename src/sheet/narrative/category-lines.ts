import type { ItemId, TopicId } from "../../assessment/criteria/edition";
import type { NarrativeCategory, NarrativeItem, NarrativeTopic, Option } from "../../assessment/criteria/narrative";
import type { AnsweredItem, AnsweredOption, AnsweredTopic, Evidence, NarrativeContent, TopicRemarks } from "../../assessment/narrative/answer";
import { linksText } from "./links-cell";

/** A line of a category's sheet, before it has a row. */
export type CategoryLine =
  | { readonly is: "title" | "head" | "columns" | "score" }
  | { readonly is: "topic"; readonly topic: NarrativeTopic; readonly answered: AnsweredTopic | undefined }
  | { readonly is: "item"; readonly item: NarrativeItem; readonly answered: AnsweredItem | undefined }
  | { readonly is: "option"; readonly item: ItemId; readonly option: Option; readonly answered: AnsweredOption | undefined }
  /** A line of an item's that is none of the edition's options. */
  | { readonly is: "other-option"; readonly item: ItemId; readonly answered: AnsweredOption }
  /** One more piece of evidence of the option above. */
  | { readonly is: "evidence"; readonly item: ItemId; readonly n: number | undefined; readonly evidence: Evidence }
  | { readonly is: "answer"; readonly item: ItemId; readonly answered: AnsweredItem | undefined }
  /** The indicators of Category 7 of which the answer speaks, and those of which it does not, by people's word. */
  | { readonly is: "links"; readonly item: ItemId; readonly text: string }
  | { readonly is: "remark-label"; readonly field: keyof TopicRemarks }
  | { readonly is: "remark"; readonly topic: TopicId; readonly field: keyof TopicRemarks; readonly text: string };

const moreEvidence = (item: ItemId, n: number | undefined, answered: AnsweredOption | undefined): readonly CategoryLine[] =>
  (answered?.evidence.slice(1) ?? []).map((evidence): CategoryLine => ({ is: "evidence", item, n, evidence }));

/** An item's options in the order in which they are answered, and those that no answer names behind them. */
function optionLines({ id, options }: NarrativeItem, answered: AnsweredItem | undefined): readonly CategoryLine[] {
  const byNumber = new Map(options.map((option) => [option.n, option]));
  const given = answered?.options ?? [];
  const named = new Set(given.map(({ n }) => n));
  return [
    ...given.flatMap((said): readonly CategoryLine[] => {
      const option = said.n === undefined ? undefined : byNumber.get(said.n);
      return option === undefined
        ? [{ is: "other-option", item: id, answered: said }, ...moreEvidence(id, undefined, said)]
        : [{ is: "option", item: id, option, answered: said }, ...moreEvidence(id, option.n, said)];
    }),
    ...options.filter(({ n }) => !named.has(n)).map((option): CategoryLine => ({ is: "option", item: id, option, answered: undefined })),
  ];
}

function itemLines(item: NarrativeItem, content: NarrativeContent | undefined): readonly CategoryLine[] {
  const answered = content?.items.find((one) => one.item === item.id);
  return [
    { is: "item", item, answered },
    ...optionLines(item, answered),
    { is: "answer", item: item.id, answered },
    { is: "links", item: item.id, text: linksText(item.id, content ?? {}) },
  ];
}

function topicLines(topic: NarrativeTopic, content: NarrativeContent | undefined): readonly CategoryLine[] {
  const answered = content?.topics.find((one) => one.topic === topic.id);
  return [
    { is: "topic", topic, answered },
    ...topic.items.flatMap((item) => itemLines(item, content)),
    ...(["toDevelop", "toFocus"] as const).flatMap((field): readonly CategoryLine[] => [
      { is: "remark-label", field }, { is: "remark", topic: topic.id, field, text: answered?.[field] ?? "" },
    ]),
  ];
}

/** A category's sheet from its first row to its last: blank, or with what is said of it. */
export const categoryLines = (category: NarrativeCategory, content: NarrativeContent | undefined): readonly CategoryLine[] => [
  { is: "title" }, { is: "head" }, { is: "columns" }, { is: "score" },
  ...category.topics.flatMap((topic) => topicLines(topic, content)),
];
