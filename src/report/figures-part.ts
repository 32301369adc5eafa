import { indicatorNumbers } from "../assessment/form/identity";
import { trendBox, trendShape } from "../assessment/check/trend-shape";
import { directionLabels, type DirectionEntry } from "../assessment/form/direction";
import type { Figure } from "../assessment/form/figure";
import { groupedFigure } from "../assessment/form/unit";
import type { ScoredIndicator } from "../assessment/scoring/scored";
import { html, type Markup } from "./html";
import { reportPhrases } from "./report-phrases";
import { rowAnchor, typed, type Reporting } from "./reported-form";
import { meanText } from "./scores-part";

const none = "–";

const numberOf = (figure: Figure): number | undefined => (figure.state === "number" ? figure.value : undefined);

/** A figure as an office writes it; what was typed where that was a text. */
function figureCellText(figure: Figure): Markup | string {
  if (figure.state === "missing") return none;
  if (figure.state === "number" && figure.typedAs === undefined) return groupedFigure(figure.value);
  return typed(figure.state === "number" ? figure.typedAs ?? "" : figure.text);
}

function directionText(entry: DirectionEntry, { t }: Reporting): Markup | string {
  if (entry.state === "missing") return none;
  return entry.state === "direction" ? t(directionLabels[entry.value]) : typed(entry.text);
}

/** The years' results drawn small against the target; the figures stand beside them. */
function trendPicture({ results, target }: ScoredIndicator): Markup | undefined {
  const figures = results.map(numberOf);
  if (figures.every((figure) => figure === undefined)) return undefined;
  const { dots, lines, targetY } = trendShape(figures, numberOf(target));
  const { width, height } = trendBox;
  return html`<svg class="trend" viewBox="0 0 ${width} ${height}" aria-hidden="true">${
    targetY === undefined ? undefined : html`<line class="trend-target" x1="0" x2="${width}" y1="${targetY}" y2="${targetY}"/>`}${
    lines.map((points) => html`<polyline class="trend-line" points="${points}"/>`)}${
    dots.map((dot, at) => dot
      && html`<circle class="${at === dots.length - 1 ? "trend-dot trend-last" : "trend-dot"}" cx="${dot.x}" cy="${dot.y}" r="3.5"/>`)}</svg>`;
}

function indicatorRows(indicator: ScoredIndicator, number: string, reporting: Reporting): Markup {
  const { t } = reporting;
  const { row, name, direction, unit, target, results, note, scored } = indicator;
  const { decimals } = reporting.checked.form.edition.scale;
  return html`<tbody id="${rowAnchor(reporting, row)}"><tr class="figures-row"><th scope="row">${number}</th>
<td>${typed(name)}</td>
<td class="number">${figureCellText(target)}</td>${results.map((result) => html`<td class="number">${figureCellText(result)}</td>`)}
<td>${trendPicture(indicator)}</td><td class="number">${meanText(scored.success, decimals)}</td><td class="number">${scored.score ?? none}</td></tr>
<tr class="note-row"><td></td><td colspan="${results.length + 5}"><p class="quiet">${t(reportPhrases.direction)}: ${
  directionText(direction, reporting)} · ${t(reportPhrases.unit)}: ${unit === "" ? none : typed(unit)} · ${t(reportPhrases.row, { row })}</p>
${note === "" ? undefined : html`<p><b>${t(reportPhrases.note)}</b> ${typed(note)}</p>`}</td></tr></tbody>
`;
}

/** Every indicator with what was typed, its trend, percentage and score. What findings point at leads here. */
export function figuresPart(reporting: Reporting): Markup {
  const { checked: { form: { indicators, edition } }, t } = reporting;
  const title = html`<h2>${t(reportPhrases.figures)}</h2>`;
  if (indicators.length === 0) return html`<section>${title}<p>${t(reportPhrases.noIndicators)}</p></section>\n`;
  const numbers = indicatorNumbers(indicators);
  const numberHead = (text: Markup | number): Markup => html`<th scope="col" class="number">${text}</th>`;
  return html`<section>${title}
<p class="quiet hint">${t(reportPhrases.trendHint)}</p>
<table class="figures"><thead><tr><th scope="col">${t(reportPhrases.number)}</th><th scope="col">${t(reportPhrases.name)}</th>
${numberHead(t(reportPhrases.target))}${edition.years.map(numberHead)}
<th scope="col">${t(reportPhrases.trend)}</th>${numberHead(t(reportPhrases.success))}${numberHead(t(reportPhrases.score))}</tr></thead>
${indicators.map((indicator, at) => indicatorRows(indicator, numbers[at] ?? "", reporting))}</table></section>
`;
}
