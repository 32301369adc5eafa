import type { NarrativeCategory, NarrativeItem, NarrativePart, NarrativeTopic, Option } from "../assessment/criteria/narrative";
import type { Figure } from "../assessment/form/figure";
import type { AnsweredItem, AnsweredOption, NarrativeContent, Tick } from "../assessment/narrative/answer";
import { countCharacters } from "../assessment/narrative/characters";
import { categoryTitle, remarkLabels } from "../sheet/narrative/category-words";
import { html, type Markup } from "./html";
import { answerWords } from "./printed-words";
import { typed } from "./reported-form";

/** A score as the official form prints it behind a title; nothing where none was given. */
const scorePrinted = (score: Figure | undefined): string => (score?.state === "number" ? ` ${score.value}` : "");

/** A tick is drawn: among the letters of an option it would be one of its own. */
const tickBox = (tick: Tick): Markup => html`<svg class="tick" viewBox="0 0 10 10" aria-hidden="true"><rect x="1" y="1" width="8" height="8"/>${
  tick === "ticked" ? html`<path d="M2.5 5.2 4.4 7.4 7.8 2.8"/>` : undefined}</svg>`;

const starredText = ({ text, printed, starred }: Option): string => printed ?? (starred === true ? `${text} *` : text);

/** The files of an option by their names; what is still to be had is no file yet. */
function filesLine({ evidence }: Pick<AnsweredOption, "evidence">): Markup | undefined {
  const names = evidence.filter(({ name, state }) => name !== "" && state !== "to-do").map(({ name }) => `[${name}]`);
  return names.length === 0 ? undefined : html`<p class="line files">${typed(`${answerWords.evidence} ${names.join(", ")}`)}</p>\n`;
}

const optionLine = (text: string, { tick, evidence }: Pick<AnsweredOption, "tick" | "evidence">): Markup =>
  html`<div class="option">${tickBox(tick)}<p class="line">${typed(text)}</p>${filesLine({ evidence })}</div>\n`;

const nothingSaid = { tick: "unsaid", evidence: [] } as const;

/** An item's options in the order in which they are answered, and those that no answer names behind them. */
function optionLines({ options: asked }: NarrativeItem, answered: AnsweredItem | undefined): readonly Markup[] {
  const given = answered?.options ?? [];
  const named = new Set(given.map(({ n }) => n));
  const textOf = ({ n, text }: AnsweredOption): string => {
    const option = asked.find((one) => one.n === n);
    return option === undefined ? text : starredText(option);
  };
  return [
    ...given.map((option) => optionLine(textOf(option), option)),
    ...asked.filter(({ n }) => !named.has(n)).map((option) => optionLine(starredText(option), nothingSaid)),
  ];
}

/** An answer paragraph by paragraph, a tab as wide as four blanks, and what the web form's counter would say. */
function answerLines(answer: string): Markup {
  const paragraphs = answer === "" ? [] : answer.replaceAll("\t", "    ").split("\n");
  return html`<div class="answer">${paragraphs.map((paragraph) => html`<p>${typed(paragraph)}</p>\n`)}</div>
<p class="line counter">${typed(answerWords.counter(countCharacters(answer).printed))}</p>
`;
}

function itemPart(item: NarrativeItem, answered: AnsweredItem | undefined): Markup {
  const { id, title, description } = item;
  return html`<section class="item"><div class="item-head"><h3 class="line">${typed(`${id} ${title}`)}</h3>
${description === undefined ? undefined : html`<p class="line explained">${typed(description)}</p>\n`}<p class="line options-head">${
  typed(answerWords.optionsHead)}</p></div>
${optionLines(item, answered)}${answerLines(answered?.answer ?? "")}</section>
`;
}

function topicPart({ id, title, items }: NarrativeTopic, { items: answered, topics }: NarrativeContent): Markup {
  const said = topics.find(({ topic }) => topic === id);
  const remark = (field: keyof typeof remarkLabels): readonly Markup[] => `${remarkLabels[field]} : ${said?.[field] ?? ""}`.split("\n")
    .map((line) => html`<p class="line">${typed(line)}</p>\n`);
  return html`<h2 class="line">${typed(`${id} ${title}${scorePrinted(said?.score)}`)}</h2>
${items.map((item) => itemPart(item, answered.find((one) => one.item === item.id)))}<div class="remarks">${remark("toDevelop")}${remark("toFocus")}</div>
`;
}

function categoryPart(category: NarrativeCategory, content: NarrativeContent): Markup {
  const score = content.categoryScores[category.id];
  return html`<article class="category"><h1 class="line">${typed(categoryTitle(category))}</h1>
<p class="line topics-head">${typed(answerWords.topicsHead)}</p>
${category.topics.map((topic) => topicPart(topic, content))}${
  score?.state === "number" ? html`<p class="line total">${typed(answerWords.categoryTotal(score.value))}</p>` : undefined}</article>
`;
}

/** Categories 1 to 6 as the official form is printed, each from a new page: those of which anything is there. */
export function printedNarrative(part: NarrativePart, content: NarrativeContent): readonly Markup[] {
  const there = new Set(content.items.map(({ item }) => item));
  return part.categories
    .filter(({ topics }) => topics.some(({ items }) => items.some(({ id }) => there.has(id))))
    .map((category) => categoryPart(category, content));
}
