import { findTopic } from "../assessment/criteria/editions";
import { findAnsweredTopic, findCategory } from "../assessment/criteria/narratives";
import { readinessWords } from "../assessment/narrative/readiness-words";
import { answeredParts, isTold, type AnsweredPart } from "../assessment/review/answered-parts";
import { changeWords, kindLabels, stateLabels } from "../assessment/review/review-words";
import {
  countItemStates, countStates, type ReviewChange, type ReviewState, type StateCounts, type SubjectReview, type Waiver,
} from "../assessment/review/review";
import type { ReviewEvent } from "../assessment/form/review-event";
import { everyRule } from "../assessment/rules/every-rule";
import type { Phrase } from "../assessment/text/phrase";
import { itemAbout, titleOfItem } from "./findings-part";
import { html, type Markup } from "./html";
import { narrativePhrases } from "./narrative-phrases";
import { reportPhrases } from "./report-phrases";
import { cellLink, itemLink, rowAnchor, typed, type Reporting } from "./reported-form";
import { clockText } from "./when";
import { words } from "./words";

/** Who noted something, and when by the clock there. */
export const signed = ({ by, date }: ReviewEvent, { language }: Reporting): Markup =>
  html`${typed(by)}<br><span class="quiet">${typed(clockText(date, language))}</span>`;

function changeList(changes: readonly ReviewChange[], { language, titles }: Reporting): Markup | undefined {
  if (changes.length === 0) return undefined;
  return html`<ul>${changes.map((change) => html`<li>${typed(changeWords(change, language, (id) => titles.get(id)?.number ?? id))}</li>`)}</ul>`;
}

/** The events on which a state rests, in their order. */
function eventsOf(state: ReviewState): readonly ReviewEvent[] {
  switch (state.is) {
    case "unreviewed": return [];
    case "question": return [state.question];
    case "answered": return [state.question, state.answer];
    case "reviewed": case "fallen": return [state.review];
  }
}

function stateRow(subject: Markup, { state }: SubjectReview, reporting: Reporting): Markup | undefined {
  const events = eventsOf(state);
  if (events.length === 0) return undefined;
  const { t } = reporting;
  return html`<tr><th scope="row">${subject}</th><td class="state-${state.is}">${t(stateLabels[state.is])}${
    state.is === "fallen" ? changeList(state.changes, reporting) : undefined}</td>
<td>${events.map((event) => html`<p>${signed(event, reporting)}</p>`)}</td>
<td>${events.map((event) => html`<p>${events.length > 1 ? html`<b>${t(kindLabels[event.kind])}</b> ` : undefined}${typed(event.comment)}</p>`)}</td></tr>
`;
}

/** A part of Categories 1 to 6 by its number and title; an item leads to how it stands. */
function answeredName({ about }: AnsweredPart, reporting: Reporting): Markup {
  const { readiness, t } = reporting;
  const part = readiness?.part;
  switch (about.of) {
    case "category": {
      const title = (part && findCategory(part, about.category)?.title) ?? "";
      return t(readinessWords.category, { category: about.category, title });
    }
    case "topic": {
      const title = (part && findAnsweredTopic(part, about.topic)?.title) ?? "";
      return html`${t(reportPhrases.topic, { topic: about.topic })} ${typed(title)}`;
    }
    case "item": return html`${itemLink(reporting, about.item)} ${typed(titleOfItem(about.item, reporting))}`;
  }
}

/** Sign-offs, questions and answers: of the form, of its topics and indicators, of Categories 1 to 6. */
function statesTable(reporting: Reporting): Markup | undefined {
  const { review, checked: { form: { edition } }, titles, t } = reporting;
  const indicatorName = (id: string): Markup => {
    const { number = "", name = "", row = 0 } = titles.get(id) ?? {};
    return html`<a href="#${rowAnchor(reporting, row)}">${number}</a> ${typed(name)}`;
  };
  const rows = [
    stateRow(t(reportPhrases.wholeForm), review.form, reporting),
    ...[...review.topics].map(([id, own]) => stateRow(
      html`${t(reportPhrases.topic, { topic: id })} ${typed(findTopic(edition, id)?.title ?? "")}`, own, reporting,
    )),
    ...[...review.indicators].map(([id, own]) => stateRow(indicatorName(id), own, reporting)),
    ...answeredParts(review).filter(isTold).map((part) => stateRow(answeredName(part, reporting), part.review, reporting)),
  ].filter((row) => row !== undefined);
  const heads = [reportPhrases.subject, reportPhrases.state, reportPhrases.who, reportPhrases.comment];
  if (rows.length === 0) return undefined;
  return html`<h3>${t(reportPhrases.signOffs)}</h3>
<table class="states"><thead><tr>${heads.map((head) => html`<th scope="col">${t(head)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>
`;
}

/** What a waiver accepts: the rule by its title, and the cells; what it says itself where no such rule is known. */
function waivedFinding({ event, accepts }: Waiver, reporting: Reporting): Markup {
  const [name = ""] = (event.finding ?? "").split(" | ");
  const rule = accepts[0]?.rule ?? everyRule.find((known) => known.name === name);
  const title = rule === undefined ? typed(event.finding ?? "") : words(rule.title[reporting.language]);
  return html`${title}<ul class="cells">${accepts.map(({ at, about }) => html`<li>${cellLink(reporting, at, false, itemAbout(about))}</li>`)}</ul>`;
}

function waiverState({ accepts, changes }: Waiver, reporting: Reporting): Markup {
  const { t } = reporting;
  if (changes.length > 0) return html`${t(reportPhrases.waiverFallen)}${changeList(changes, reporting)}`;
  return t(accepts.length > 0 ? reportPhrases.waiverHolds : reportPhrases.waiverIdle);
}

function waiversTable(reporting: Reporting): Markup | undefined {
  const { review: { waivers }, t } = reporting;
  if (waivers.length === 0) return undefined;
  const heads = [reportPhrases.waivedFinding, reportPhrases.state, reportPhrases.who, reportPhrases.reason];
  return html`<h3>${t(reportPhrases.waivers)} (${waivers.length})</h3>
<table class="states"><thead><tr>${heads.map((head) => html`<th scope="col">${t(head)}</th>`)}</tr></thead>
<tbody>${waivers.map((waiver) => html`<tr><td>${waivedFinding(waiver, reporting)}</td><td>${waiverState(waiver, reporting)}</td>
<td>${signed(waiver.event, reporting)}</td><td>${typed(waiver.event.comment)}</td></tr>
`)}</tbody></table>
`;
}

/** The review as the workbook tells it: who signed off what, what is open, what was accepted and why. */
export function reviewPart(reporting: Reporting): Markup {
  const { review, checked: { form }, t } = reporting;
  const title = html`<h2>${t(reportPhrases.review)}</h2>`;
  if (form.review === undefined) return html`<section>${title}<p class="quiet">${t(reportPhrases.noReview)}</p></section>\n`;
  const counted = (phrase: Phrase, { reviewed, question, answered, fallen }: StateCounts, total: number): Markup =>
    html`<p>${t(phrase, { reviewed, total, open: question + answered, fallen })}</p>`;
  return html`<section>${title}
${counted(reportPhrases.reviewCounts, countStates(review), form.indicators.length)}
${review.items.size === 0 ? undefined : counted(narrativePhrases.reviewCounts, countItemStates(review), review.items.size)}
${review.edited.length === 0 ? undefined : html`<p class="error">${
  t(reportPhrases.reviewEdited, { rows: review.edited.map(({ row }) => row).join(", ") })}</p>`}
${review.gone.length === 0 ? undefined : html`<p>${t(reportPhrases.reviewGone, { n: review.gone.length })}</p>`}
${waiversTable(reporting)}
${statesTable(reporting)}</section>
`;
}
