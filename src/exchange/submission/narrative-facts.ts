import type { NarrativeItem, NarrativePart } from "../../assessment/criteria/narrative";
import { answeredItems, categoryOf, narrativeOf } from "../../assessment/criteria/narratives";
import type { AnsweredItem, AnsweredOption, ConfirmedLink, Narrative } from "../../assessment/narrative/answer";
import type { ScoredForm } from "../../assessment/scoring/scored";
import { sameText } from "../../assessment/text/glyphs";
import { evidenceStateLabels, tickLabels } from "../../sheet/narrative/category-words";
import { factsIn, type FactGroup } from "./fact-group";
import { figureFact } from "./figure-fact";
import { optionNumbers } from "./option-number";

/** What the edition's narrative part asks for of the categories that a form has. */
function askedOf({ edition, narrative }: Pick<ScoredForm, "edition" | "narrative">): readonly NarrativeItem[] {
  const part: NarrativePart | undefined = narrativeOf(edition);
  if (part === undefined || narrative === undefined) return [];
  const unread = narrative.troubles.filter(({ is }) => is === "unread").map(({ category }) => category);
  const categories = part.categories.filter(({ id }) => !narrative.lacking.includes(id) && !unread.includes(id));
  return answeredItems({ categories });
}

/** The categories that have a sheet, whether or not anything is said on it. */
export const sheetsFact = (form: Pick<ScoredForm, "edition" | "narrative">): string =>
  [...new Set(askedOf(form).map(({ id }) => categoryOf(id)))].join(", ");

function troubleFact({ sheet, is, columns }: Narrative["troubles"][number]): string {
  switch (is) {
    case "unread": return `อ่านแผ่นงาน ${sheet} ไม่ได้`;
    case "columns": return `แผ่นงาน ${sheet} ไม่มีคอลัมน์ ${columns.join(", ")}`;
    case "newer": return `แผ่นงาน ${sheet} เป็นรุ่นใหม่กว่า`;
  }
}

function linesGone({ id, options }: NarrativeItem, answered: AnsweredItem | undefined): readonly string[] {
  if (answered === undefined) return [`ไม่มีบรรทัด ข้อ ${id}`];
  return options.filter(({ n }) => answered.options.every((one) => one.n !== n)).map(({ n }) => `ไม่มีบรรทัด ข้อ ${id} ประเด็นที่ ${n}`);
}

/** What of the sheets of Categories 1 to 6 is not as the form has it. */
export function narrativeAmiss(form: Pick<ScoredForm, "edition" | "narrative">): readonly string[] {
  const { narrative } = form;
  if (narrative === undefined) return [];
  const answered = new Map(narrative.items.map((one) => [one.item, one]));
  return [
    ...narrative.copies.map(({ sheet }) => `แผ่นงานซ้ำ ${sheet}`),
    ...narrative.troubles.map(troubleFact),
    ...askedOf(form).flatMap((item) => linesGone(item, answered.get(item.id))),
  ];
}

/** What an option's line says where those are not the form's own words. */
function otherWords({ text }: AnsweredOption, asked: NarrativeItem["options"][number] | undefined): string {
  return asked !== undefined && sameText(asked.text) === sameText(text) ? "" : text || "–";
}

function optionGroups(key: string, said: AnsweredOption, asked: NarrativeItem["options"][number] | undefined): readonly FactGroup[] {
  return [
    { part: "option", key, facts: factsIn([["text", otherWords(said, asked)], ["tick", said.tick === "unsaid" ? "" : tickLabels[said.tick]]]) },
    ...said.evidence.map(({ name, owner, state }, at): FactGroup => ({
      part: "evidence", key: `${key}-${at + 1}`,
      facts: factsIn([["evidence", name], ["owner", owner], ["evidence-state", state === undefined ? "" : evidenceStateLabels[state]]]),
    })),
  ];
}

function itemGroups(answered: AnsweredItem, asked: NarrativeItem | undefined, { links, denied }: Narrative): readonly FactGroup[] {
  const { item, answer, owner, score, options } = answered;
  const numbers = optionNumbers(answered);
  return [
    {
      part: "item", key: item,
      facts: factsIn([
        ["answer", answer], ["owner", owner], ["given-score", figureFact(score)], ["links", linksFact(item, links)], ["not-linked", linksFact(item, denied)],
      ]),
    },
    ...options.flatMap((said, at) => optionGroups(numbers[at] ?? "", said, asked?.options.find(({ n }) => n === said.n))),
  ];
}

/** The indicators that people name beside an item, in no order that matters. */
const linksFact = (item: string, links: readonly ConfirmedLink[] = []): string =>
  links.filter((link) => link.item === item).map(({ indicator }) => indicator).sort().join("\n");

/**
 * What the form says of Categories 1 to 6: each answer, tick and piece of evidence, each score that was given, the
 * assessors' remarks and what people say is linked, or is not. Nothing where the form has none of these categories.
 */
export function narrativeFacts(form: ScoredForm): readonly FactGroup[] {
  const { narrative } = form;
  if (narrative === undefined) return [];
  const asked = new Map(askedOf(form).map((item) => [item.id, item]));
  return [
    ...Object.entries(narrative.categoryScores).map(([id, score]): FactGroup =>
      ({ part: "category", key: id, facts: factsIn([["given-score", figureFact(score)]]) })),
    ...narrative.topics.map(({ topic, score, toDevelop, toFocus }): FactGroup => ({
      part: "topic", key: topic, facts: factsIn([["given-score", figureFact(score)], ["to-develop", toDevelop], ["to-focus", toFocus]]),
    })),
    ...narrative.items.flatMap((answered) => itemGroups(answered, asked.get(answered.item), narrative)),
  ];
}
