import { sumOfCounts, workByOwner, type CategoryReadiness, type ItemReadiness, type OwnersWork, type ReadinessCounts } from "../assessment/narrative/readiness";
import { stepsOfItem } from "../assessment/narrative/readiness-steps";
import { itemFacts, leftInWords, readinessWords, reviewedInWords } from "../assessment/narrative/readiness-words";
import { drawnBar } from "./drawn-bar";
import { html, type Markup } from "./html";
import { narrativePhrases } from "./narrative-phrases";
import { itemAnchor, itemLink, typed, type Reporting } from "./reported-form";
import { words } from "./words";

function countRow(kind: string, title: Markup, counts: ReadinessCounts, { language }: Reporting, absent?: Markup): Markup {
  const { ready, items } = counts;
  return html`<tr class="${kind}"><th scope="row">${title}</th><td class="number">${ready} / ${items}</td><td>${drawnBar(ready, items)}</td><td>${
    absent ?? words(reviewedInWords(counts, language))}</td></tr>
`;
}

function itemRow(item: ItemReadiness, limit: number, reporting: Reporting): Markup {
  const { done, all } = stepsOfItem(item);
  const left = item.left.map((each) => leftInWords(each, reporting.language)).join(", ");
  return html`<tr id="${itemAnchor(reporting, item.item)}" class="item-row"><th scope="row">${item.item} ${typed(item.title)}</th><td class="number">${
    done} / ${all}</td><td>${drawnBar(done, all)}</td>
<td><p>${typed(itemFacts(item, limit, reporting.language).join(" · "))}</p>${
  left === "" ? undefined : html`<p class="next"><b>${reporting.t(narrativePhrases.left)}</b> ${typed(left)}</p>`}</td></tr>
`;
}

function categoryRows(category: CategoryReadiness, limit: number, reporting: Reporting): Markup {
  const { t } = reporting;
  const { category: id, title, isThere, topics } = category;
  const head = countRow("subject", t(readinessWords.category, { category: id, title }), category, reporting, isThere ? undefined : t(readinessWords.absent));
  return html`<tbody>${head}${isThere ? topics.map((topic) => html`${
    countRow("topic-row", html`${topic.topic} ${typed(topic.title)}`, topic, reporting)}${
    topic.byItem.map((item) => itemRow(item, limit, reporting))}`) : undefined}</tbody>
`;
}

/** Who has what left to do; each item leads to how it stands. */
function workTable(work: readonly OwnersWork[], reporting: Reporting): Markup {
  const { t, language } = reporting;
  if (work.length === 0) return html`<p>${t(readinessWords.done)}</p>`;
  return html`<table class="work"><thead><tr><th scope="col">${t(narrativePhrases.owner)}</th><th scope="col">${t(readinessWords.work)}</th></tr></thead>
<tbody>${work.map(({ owner, work: own }) => html`<tr><th scope="row">${owner === "" ? t(readinessWords.nobody) : typed(owner)}</th><td><ul>${
    own.map((left) => html`<li>${itemLink(reporting, left.item)} ${typed(leftInWords(left, language))}</li>`)}</ul></td></tr>
`)}</tbody></table>`;
}

/** How far Categories 1 to 6 have come, by category, topic and item, a bar each, and who has what left; nothing of a form without them. */
export function readinessPart(reporting: Reporting): Markup {
  const { readiness, t } = reporting;
  if (readiness === undefined) return html``;
  const { categories, part: { answerLimit } } = readiness;
  const heads = [narrativePhrases.topicOrItem, narrativePhrases.readyHead, narrativePhrases.readyBar, narrativePhrases.facts];
  return html`<section><h2>${t(narrativePhrases.readiness)}</h2>
<p class="quiet hint">${t(narrativePhrases.aboutReadiness)} ${t(readinessWords.notScored)}</p>
<table class="readiness"><thead><tr>${heads.map((head, at) => html`<th scope="col" class="${at === 1 ? "number" : ""}">${t(head)}</th>`)}</tr></thead>
<tbody>${countRow("total", t(readinessWords.whole), sumOfCounts(categories), reporting)}</tbody>
${categories.map((category) => categoryRows(category, answerLimit.characters, reporting))}</table>
<h3>${t(readinessWords.work)}</h3>
${workTable(workByOwner(categories), reporting)}</section>
`;
}
