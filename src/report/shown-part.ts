import { compareShown } from "../assessment/check/compare-shown";
import { computedCellName, figureOrDash, type ComputedPlace } from "../assessment/rules/computed-cells";
import { html, type Markup } from "./html";
import { reportPhrases } from "./report-phrases";
import { cellLink, typed, type Reporting } from "./reported-form";

const differingRow = ({ at, cell: { shown, holds }, computed, names }: ComputedPlace, reporting: Reporting): Markup => {
  const { t } = reporting;
  return html`<tr><td>${cellLink(reporting, at)}</td><td>${t(computedCellName, names)} <span class="quiet">(${t(reportPhrases.holds, { holds })})</span></td>
<td class="number">${shown === "" ? t(reportPhrases.empty) : typed(String(shown))}</td><td class="number">${figureOrDash(computed)}</td></tr>
`;
};

/** What the sheet shows against what was computed from what was typed: how many cells agree, and those that do not. */
export function shownPart(reporting: Reporting): Markup {
  const { checked, t } = reporting;
  const { compared, differing, uncomputed } = compareShown(checked.form);
  const heads = [reportPhrases.cell, reportPhrases.figure, reportPhrases.shows, reportPhrases.computed];
  return html`<section><h2>${t(reportPhrases.shown)}</h2>
${compared === 0 ? undefined : html`<p>${
  t(differing.length === 0 ? reportPhrases.shownAlike : reportPhrases.shownOther, { n: compared, differing: differing.length })}</p>`}
${uncomputed === 0 ? undefined : html`<p>${t(reportPhrases.shownNot, { n: uncomputed })}</p>`}
${differing.length === 0 ? undefined : html`<table class="shown"><thead><tr>${heads.map((head) => html`<th scope="col">${t(head)}</th>`)}</tr></thead>
<tbody>${differing.map((place) => differingRow(place, reporting))}</tbody></table>`}</section>
`;
}
