import { topicScores } from "../assessment/check/topic-scores";
import { drawnBar } from "./drawn-bar";
import { html, type Markup } from "./html";
import { reportPhrases } from "./report-phrases";
import { typed, type Reporting } from "./reported-form";

/** A mean with the decimals of the edition; a dash where there is none. */
export const meanText = (score: number | null, decimals: number): string => (score === null ? "–" : score.toFixed(decimals));

/** The topics' scores drawn, with the figures they rest on. */
export function scoresPart({ checked: { form }, t }: Reporting): Markup {
  const { maxScore, decimals } = form.edition.scale;
  const score = (value: number | null): Markup => html`<td class="number">${meanText(value, decimals)}</td><td>${drawnBar(value, maxScore)}</td>`;
  return html`<section class="whole-part"><h2>${t(reportPhrases.scores)}</h2>
<table class="scores"><thead><tr><th scope="col">${t(reportPhrases.topicHead)}</th><th scope="col" class="number">${t(reportPhrases.scored)}</th>
<th scope="col" class="number">${t(reportPhrases.score)}</th><th scope="col">${t(reportPhrases.bar, { most: maxScore })}</th></tr></thead>
<tbody>${topicScores(form).map(({ topic, score: mean, indicators, scored }) =>
    html`<tr><th scope="row">${topic.id} ${typed(topic.title)}</th><td class="number">${scored} / ${indicators}</td>${score(mean)}</tr>\n`)}
<tr class="total"><th scope="row" colspan="2">${t(reportPhrases.total)}</th>${score(form.total)}</tr></tbody></table></section>
`;
}
