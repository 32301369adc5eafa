import { say, type Language } from "../assessment/text/phrase";
import { answerFindingsPart } from "./answer-findings-part";
import { criteriaPart } from "./criteria-part";
import { figuresPart } from "./figures-part";
import { doubtsPart, findingsPart } from "./findings-part";
import type { FontFile } from "./fonts";
import { countsText, headPart, scoreText, verdictText } from "./head-part";
import { html, pageOf, type Markup } from "./html";
import { narrativePhrases } from "./narrative-phrases";
import { readinessPart } from "./readiness-part";
import { reportPhrases } from "./report-phrases";
import { reportingOf, typed, type ReportedForm } from "./reported-form";
import { reportStyle } from "./report-style";
import { reviewPart } from "./review-part";
import { scoresPart } from "./scores-part";
import { shownPart } from "./shown-part";
import { whenText } from "./when";
import { words } from "./words";

/** A file in which no form could be read, and why. */
export interface UnreadForm {
  readonly file: string;
  readonly what: string;
  readonly next: string;
}

/** A file's part of the report, and its line in the list of several. */
export interface ReportEntry {
  readonly line: Markup;
  readonly part: Markup;
  /** It has Categories 1 to 6 beside Category 7. */
  readonly isWhole?: true;
}

const entryLine = (file: string, anchor: string, agency: Markup | string, verdict: Markup, score: Markup | string): Markup =>
  html`<tr><td><a href="#${anchor}">${typed(file)}</a></td><td>${agency}</td><td>${verdict}</td><td>${score}</td></tr>
`;

/** What a report says of one form, as markup: the form itself may be forgotten. `place` counts the report's files from 1. */
export function reportForm(form: ReportedForm, place: number, language: Language): ReportEntry {
  const anchor = `form-${place}`;
  const reporting = reportingOf(form, language, anchor);
  const parts = [headPart, readinessPart, findingsPart, answerFindingsPart, doubtsPart, reviewPart, shownPart, scoresPart, figuresPart, criteriaPart];
  return {
    line: entryLine(form.file, anchor, typed(form.checked.form.agency), html`${verdictText(reporting)}<br>${countsText(reporting)}`, scoreText(reporting)),
    part: html`<article id="${anchor}">${parts.map((part) => part(reporting))}</article>\n`,
    ...(reporting.readiness === undefined ? {} : { isWhole: true }),
  };
}

/** What a report says of a file in which no form could be read. */
export function reportUnread({ file, what, next }: UnreadForm, place: number, language: Language): ReportEntry {
  const anchor = `form-${place}`;
  const unread = words(say(reportPhrases.unread, language));
  return {
    line: entryLine(file, anchor, "", unread, "–"),
    part: html`<article id="${anchor}"><header><p class="agency">${typed(file)}</p></header>
<section class="verdict wrong"><h2>${unread}</h2><p class="said">${words(what)}</p><p>${words(next)}</p></section></article>\n`,
  };
}

/** How a report is made, whatever it says. */
export interface ReportMaking {
  readonly language: Language;
  readonly when: Date;
  /** The program's. */
  readonly version: string;
  readonly fonts: readonly FontFile[];
}

function filesTable(entries: readonly ReportEntry[], language: Language): Markup | undefined {
  if (entries.length < 2) return undefined;
  const heads = [reportPhrases.file, reportPhrases.agency, reportPhrases.verdict, reportPhrases.score];
  return html`<section><h2>${words(say(reportPhrases.files, language, { n: entries.length }))}</h2>
<table class="files"><thead><tr>${heads.map((head) => html`<th scope="col">${words(say(head, language))}</th>`)}</tr></thead>
<tbody>${entries.map(({ line }) => line)}</tbody></table></section>
`;
}

/**
 * The report as the text of one HTML file: no script, nothing from elsewhere, its font within. Several forms come one
 * after the other, behind a list of them.
 */
export function reportPage(entries: readonly ReportEntry[], { language, when, version, fonts }: ReportMaking): string {
  const t = (phrase: Parameters<typeof say>[0], values?: Parameters<typeof say>[2]): Markup => words(say(phrase, language, values));
  const title = say(entries.some(({ isWhole }) => isWhole) ? narrativePhrases.title : reportPhrases.title, language);
  return pageOf(html`<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; \
base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light">
<title>${title}</title>
${reportStyle(fonts, say(reportPhrases.page, language))}</head>
<body><main><h1>${words(title)}</h1>
<p class="made">${t(reportPhrases.checkedAt)} ${whenText(when, language)} · ${t(reportPhrases.by)} ${t(reportPhrases.version, { version })}</p>
${filesTable(entries, language)}
${entries.map(({ part }) => part)}
<p class="quiet">${t(reportPhrases.privacy)}</p></main></body></html>`);
}
