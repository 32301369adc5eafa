import type { Band } from "../assessment/criteria/scale";
import { html, type Markup } from "./html";
import { reportPhrases } from "./report-phrases";
import type { Reporting } from "./reported-form";
import { words } from "./words";

const bandRow = ({ score, atLeast, certainty }: Band, { t }: Reporting): Markup =>
  html`<tr><th scope="row" class="number">${score}</th><td class="number">${
    Number.isFinite(atLeast) ? atLeast : t(reportPhrases.bandBelow)}</td><td>${t(reportPhrases.certain, { certainty })}</td></tr>
`;

/** By which edition the form was scored, its bands and caps, and what it assumes. */
export function criteriaPart(reporting: Reporting): Markup {
  const { checked: { form: { edition } }, language, t } = reporting;
  const { bands, caps, assumptions } = edition.scale;
  return html`<section class="whole-part"><h2>${t(reportPhrases.criteria)}</h2>
<p>${t(reportPhrases.criteriaOf, { year: edition.criteriaOf })}</p>
<table class="bands"><thead><tr><th scope="col" class="number">${t(reportPhrases.score)}</th><th scope="col" class="number">${
  t(reportPhrases.bandFrom)}</th><th scope="col">${t(reportPhrases.certainty)}</th></tr></thead>
<tbody>${bands.map((band) => bandRow(band, reporting))}</tbody></table>
<ul>${Object.entries(caps).map(([item, most]) => html`<li>${t(reportPhrases.caps, { item, most })}</li>`)}
${assumptions.map(({ text }) => html`<li>${words(text[language])}</li>`)}</ul></section>
`;
}
