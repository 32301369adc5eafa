import type { ItemId, Severity } from "../assessment/criteria/edition";
import { findItem } from "../assessment/criteria/editions";
import { answeredItems } from "../assessment/criteria/narratives";
import { saidOnce, type FoundUnder, type SaidOnce, type SubjectFindings } from "../assessment/check/said-once";
import { isOnForm } from "../assessment/form/place";
import { waiverOf } from "../assessment/review/review";
import { describe, sentenceFor, type Finding } from "../assessment/rules/finding";
import type { Subject } from "../assessment/rules/rule";
import { severities, severityLabels } from "../assessment/rules/severity";
import { html, type Markup } from "./html";
import { reportPhrases } from "./report-phrases";
import { cellLink, typed, type Reporting } from "./reported-form";
import { words } from "./words";

/** Whether a finding is a question about a figure: a kind of its own, whatever its severity. */
export const isDoubt = ({ rule: { kind } }: Finding): boolean => (kind as string) === "doubt";

/** Whether a finding is about Categories 1 to 6. */
export const isOfAnswers = ({ rule: { kind }, at }: Finding): boolean => kind === "narrative" || !isOnForm(at);

/** An item's title, of whichever category. */
export function titleOfItem(item: ItemId, { checked, readiness }: Reporting): string {
  const title = findItem(checked.form.edition, item)?.title;
  return title ?? (readiness === undefined ? undefined : answeredItems(readiness.part).find(({ id }) => id === item)?.title) ?? "";
}

/** What findings are about: an indicator by its number and name, an item by its title. */
function subjectTitle(about: FoundUnder, reporting: Reporting): Markup {
  const { titles, t } = reporting;
  switch (about.of) {
    case "indicator": {
      const title = titles.get(about.indicator);
      return html`${title?.number} ${typed(title?.name ?? "")}`;
    }
    case "item": return html`${t(reportPhrases.item, { item: about.item })} ${typed(titleOfItem(about.item, reporting))}`;
    case "part": return t(reportPhrases.item, { item: `${about.item} ${about.part}` });
    case "topic": return t(reportPhrases.topic, { topic: about.topic });
    case "sheet": return t(reportPhrases.otherSheet, { sheet: about.sheet });
    case "several": return t(reportPhrases.several);
    case "form": return t(reportPhrases.wholeForm);
  }
}

/** The item that something is about. */
export const itemAbout = (about: Subject): ItemId | undefined => (about.of === "part" || about.of === "item" ? about.item : undefined);

/** The cells of which something is said, each once; of several indicators with each one's number. */
function cellList({ findings }: SaidOnce, about: FoundUnder, reporting: Reporting): Markup {
  const places = [...new Map(findings.map((finding) => [`${finding.at.row} ${finding.at.field}`, finding])).values()];
  return html`<ul class="cells">${places.map(({ at, about: subject }, index) => {
    const number = about.of === "several" && subject.of === "indicator" ? reporting.titles.get(subject.indicator)?.number : undefined;
    return html`<li>${cellLink(reporting, at, index > 0, itemAbout(subject))}${number === undefined ? undefined : html` · ${number}`}</li>`;
  })}</ul>`;
}

/** Which of the findings somebody accepts, who, and why. */
const acceptedLines = ({ findings }: SaidOnce, reporting: Reporting): readonly Markup[] => findings.flatMap((finding) => {
  const waiver = waiverOf(reporting.review, finding);
  if (waiver === undefined) return [];
  const { t } = reporting;
  const { by, comment } = waiver.event;
  return [html`<p class="accepted"><b>${t(reportPhrases.accepted)}</b> ${cellLink(reporting, finding.at, true, itemAbout(finding.about))} ${
    t(reportPhrases.acceptedBy)} ${typed(by)} · ${typed(comment)}</p>`];
});

function saidRow(said: SaidOnce, about: FoundUnder, reporting: Reporting): Markup {
  const { language, t } = reporting;
  const [first] = said.findings;
  const { why, next } = describe(first, language);
  const what = said.inOneSentence
    ? html`<p class="what">${words(sentenceFor(said.findings, language))}</p>`
    : said.findings.map((finding) => html`<p class="what">${words(describe(finding, language).what)}</p>`);
  return html`<tr><td>${cellList(said, about, reporting)}</td><td>${what}
<p class="why"><b>${t(reportPhrases.why)}</b> ${words(why)}</p>
<p class="next"><b>${t(reportPhrases.next)}</b> ${words(next)}</p>${acceptedLines(said, reporting)}</td></tr>
`;
}

const subjectRows = ({ about, said }: SubjectFindings, reporting: Reporting): Markup =>
  html`<tbody><tr class="subject"><th colspan="2" scope="rowgroup">${subjectTitle(about, reporting)}</th></tr>
${said.map((one) => saidRow(one, about, reporting))}</tbody>
`;

const findingsTable = (findings: readonly Finding[], reporting: Reporting): Markup =>
  html`<table class="findings"><thead><tr><th scope="col">${reporting.t(reportPhrases.cell)}</th><th scope="col">${
    reporting.t(reportPhrases.found)}</th></tr></thead>
${saidOnce(findings, "").map((subject) => subjectRows(subject, reporting))}</table>
`;

/** Findings gravest first, and within a severity by what they are about; `heading` puts each severity's words above its own. */
export const bySeverity = (findings: readonly Finding[], reporting: Reporting, heading: (severity: Severity, words: Markup) => Markup): readonly Markup[] =>
  severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [html`${heading(severity, html`${reporting.t(severityLabels[severity])} (${own.length})`)}\n${findingsTable(own, reporting)}`];
  });

/** The findings of Category 7 that are no doubts. */
export function findingsPart(reporting: Reporting): Markup {
  const { checked, t } = reporting;
  const findings = checked.findings.filter((finding) => !isDoubt(finding) && !isOfAnswers(finding));
  return html`<section><h2>${t(reportPhrases.findings)}</h2>
${findings.length === 0 ? html`<p>${t(reportPhrases.nothing)}</p>` : undefined}
${bySeverity(findings, reporting, (severity, said) => html`<h3 class="${severity}">${said}</h3>`)}</section>
`;
}

/** The figures that deserve a question. */
export function doubtsPart(reporting: Reporting): Markup {
  const { checked, t } = reporting;
  const doubts = checked.findings.filter(isDoubt);
  return html`<section><h2>${t(reportPhrases.doubts)}${doubts.length === 0 ? undefined : ` (${doubts.length})`}</h2>
<p class="quiet hint">${t(doubts.length === 0 ? reportPhrases.noDoubts : reportPhrases.aboutDoubts)}</p>
${doubts.length === 0 ? undefined : findingsTable(doubts, reporting)}</section>
`;
}
