import type { FormReadiness } from "../../assessment/review/form-readiness";
import type { Unmentioned } from "../../assessment/check/low-unmentioned";
import type { Standing } from "../../assessment/check/standing";
import {
  sumOfCounts, workByOwner, type CategoryReadiness, type ItemReadiness, type OwnersWork, type ReadinessCounts, type TopicReadiness,
} from "../../assessment/narrative/readiness";
import { itemFacts, leftInWords, readinessWords, reviewedInWords } from "../../assessment/narrative/readiness-words";
import type { Linked } from "../../assessment/rules/linked-form";
import type { ScoredForm } from "../../assessment/scoring/scored";
import { barOf } from "../../assessment/text/bar";
import { say, type Phrase, type Values } from "../../assessment/text/phrase";
import { widthOf } from "../../assessment/text/text-width";
import { statusSaid } from "../status-phrases";
import type { Terminal } from "../terminal";
import { painter } from "./paint";
import { visible } from "./visible";
import { padRight, shorten, wrap } from "./width";

/** How a form and its narrative part stand. */
export interface StatusReport {
  readonly file: string;
  readonly form: ScoredForm;
  readonly standing: Standing;
  /** Absent where the form has no narrative part, or its edition knows none. */
  readonly narrative?: FormReadiness & {
    /** The answers that speak of indicators of Category 7, and the low ones that none speaks of. */
    readonly links: readonly Linked[];
    readonly unmentioned: readonly Unmentioned[];
  };
}

const titleWidth = 48;

type Words = (phrase: Phrase, values?: Values) => string;

const barLine = (title: string, done: number, all: number, words: string, { columns }: Terminal, indent: string): string => {
  const behind = `  ${barOf(done, all)}  ${words}`;
  const room = Math.min(titleWidth, Math.max(16, columns - indent.length - widthOf(behind))) - indent.length;
  return `${indent}${padRight(shorten(visible(title), room), room)}${behind}`;
};

/** How far a topic, a category or all of them have come: how many items are ready, and how many reviewed. */
function countsLine(title: string, counts: ReadinessCounts, t: Words, terminal: Terminal, indent: string): string {
  const { ready, items } = counts;
  const said = [t(readinessWords.items, { ready, items }), reviewedInWords(counts, terminal.language)].filter((words) => words !== "");
  return barLine(title, ready, items, said.join(" · "), terminal, indent);
}

function itemLines(item: ItemReadiness, limit: number, { columns, language }: Terminal): readonly string[] {
  const facts = itemFacts(item, limit, language).join(" · ");
  return wrap(visible(`${item.item} ${item.left.length === 0 ? "✓" : "–"} ${facts}`), columns - 6).map((line, at) => `${at === 0 ? "    " : "      "}${line}`);
}

function topicLines(topic: TopicReadiness, limit: number, t: Words, terminal: Terminal): readonly string[] {
  return [
    countsLine(`${topic.topic} ${topic.title}`, topic, t, terminal, "  "),
    ...topic.byItem.flatMap((item) => itemLines(item, limit, terminal)),
  ];
}

function categoryLines(category: CategoryReadiness, limit: number, t: Words, terminal: Terminal): readonly string[] {
  const title = t(readinessWords.category, { category: category.category, title: category.title });
  const paint = painter(terminal.colours);
  if (!category.isThere) return [barLine(title, 0, category.items, t(readinessWords.absent), terminal, "")];
  return [
    paint("heading", countsLine(title, category, t, terminal, "")),
    ...category.topics.flatMap((topic) => topicLines(topic, limit, t, terminal)),
  ];
}

function ownerLines({ owner, work }: OwnersWork, t: Words, { columns, language }: Terminal): readonly string[] {
  const words = work.map((left) => `${left.item} ${leftInWords(left, language)}`).join(", ");
  return [`  ${owner === "" ? t(readinessWords.nobody) : visible(owner)}`, ...wrap(visible(words), columns - 4).map((line) => `    ${line}`)];
}

const linkedBy = ({ suggested, isConfirmed }: Linked, t: Words): string => {
  if (isConfirmed || suggested === undefined) return t(isConfirmed ? statusSaid.confirmed : statusSaid.byThing);
  return t(statusSaid.suggested, { words: suggested.words });
};

/** Which answers speak of which indicators, whether they differ, and the low indicators that none speaks of. */
function linkLines(links: readonly Linked[], unmentioned: readonly Unmentioned[], t: Words, { columns, colours }: Terminal): readonly string[] {
  const line = (text: string): readonly string[] => wrap(visible(text), columns - 4).map((part, at) => `${at === 0 ? "  " : "    "}${part}`);
  const heading = (phrase: Phrase): string => painter(colours)("heading", t(phrase));
  return [
    ...(links.length === 0 ? [] : [heading(statusSaid.links), ...links.flatMap((link) => line([
      `${link.item} ↔ ${link.number} ${shorten(link.of.name, titleWidth)}`, linkedBy(link, t),
      ...(link.differences.length === 0 ? [] : [t(
        statusSaid.differs, { said: link.differences.map(({ answer, indicator }) => `“${answer}” / “${indicator}”`).join(", ") },
      )]),
    ].join(" · "))), ""]),
    ...(unmentioned.length === 0 ? [] : [heading(statusSaid.unmentioned), ...unmentioned.flatMap(({ number, name, score }) =>
      line(`${number} ${shorten(name, titleWidth)} · ${t(statusSaid.score, { score })}`)), ""]),
  ];
}

/** What `status` prints for people: a bar for each category and topic, the facts of each item, and what is left by whoever has it to do. */
export function statusLines({ file, form, standing, narrative }: StatusReport, terminal: Terminal): readonly string[] {
  const t: Words = (phrase, values) => say(phrase, terminal.language, values);
  const paint = painter(terminal.colours);
  const { progress: { ready, total }, isFinal } = standing;
  const mean = form.total === null ? "" : ` · ${t(isFinal ? statusSaid.total : statusSaid.provisional, { total: form.total })}`;
  const head = [
    paint("heading", t(statusSaid.title, { year: form.edition.fiscalYear })), ...(form.agency === "" ? [] : [visible(form.agency)]), visible(file), "",
    barLine(form.edition.category, ready, total, `${t(statusSaid.indicators, { ready, total })}${mean}`, terminal, ""), "",
  ];
  if (narrative === undefined) return [...head, t(statusSaid.none)];
  const { categories, links, unmentioned, part: { answerLimit } } = narrative;
  const work = workByOwner(categories);
  return [
    ...head,
    countsLine(t(readinessWords.whole), sumOfCounts(categories), t, terminal, ""),
    ...categories.flatMap((category) => ["", ...categoryLines(category, answerLimit.characters, t, terminal)]), "",
    paint("heading", t(readinessWords.work)),
    ...(work.length === 0 ? [`  ${t(readinessWords.done)}`] : work.flatMap((owner) => ownerLines(owner, t, terminal))), "",
    ...linkLines(links, unmentioned, t, terminal),
    t(readinessWords.notScored),
  ];
}
