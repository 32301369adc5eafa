import { standingOf } from "../assessment/check/standing";
import { agencyTypeLabels } from "../assessment/form/agency-type";
import { sumOfCounts } from "../assessment/narrative/readiness";
import { waiverOf } from "../assessment/review/review";
import { severities, severityLabels } from "../assessment/rules/severity";
import { isDoubt } from "./findings-part";
import { html, type Markup } from "./html";
import { narrativePhrases } from "./narrative-phrases";
import { reportPhrases } from "./report-phrases";
import { typed, type Reporting } from "./reported-form";
import { meanText } from "./scores-part";

/** How many findings of each severity there are, gravest first, and doubts; "" where there are none. */
export function countsText({ checked: { findings }, review, t }: Reporting): Markup {
  const known = findings.filter((finding) => !isDoubt(finding));
  const counts = [
    ...severities.map((severity) => ({ label: severityLabels[severity], n: known.filter((finding) => finding.severity === severity).length })),
    { label: reportPhrases.doubts, n: findings.length - known.length },
  ].filter(({ n }) => n > 0);
  if (counts.length === 0) return t(reportPhrases.nothing);
  const accepted = findings.filter((finding) => waiverOf(review, finding) !== undefined).length;
  return html`${counts.map(({ label, n }, at) => html`${at === 0 ? "" : " · "}${t(label)} ${n}`)}${
    accepted === 0 ? undefined : html` (${t(reportPhrases.acceptedCount, { n: accepted })})`}`;
}

/** How many of its findings are errors: whatever is a doubt is none. */
export const errorsIn = ({ checked: { findings } }: Reporting): number =>
  findings.filter((finding) => finding.severity === "error" && !isDoubt(finding)).length;

/** The verdict in a sentence. */
export function verdictText(reporting: Reporting): Markup {
  const n = errorsIn(reporting);
  return reporting.t(n > 0 ? reportPhrases.mend : reportPhrases.fine, { n });
}

/** The form's score with what it is worth. */
export function scoreText({ checked, t }: Reporting): Markup {
  const { total, isFinal } = standingOf(checked);
  const { decimals, maxScore } = checked.form.edition.scale;
  if (total === null) return t(reportPhrases.noScore);
  return html`${t(isFinal ? reportPhrases.finalScore : reportPhrases.provisionalScore)} <b class="figure">${meanText(total, decimals)}</b> ${
    t(reportPhrases.ofMost, { most: maxScore })}`;
}

/** How many items of Categories 1 to 6 are ready; nothing of a form without them. */
function answersText({ readiness, t }: Reporting): Markup | undefined {
  if (readiness === undefined) return undefined;
  const { ready, items } = sumOfCounts(readiness.categories);
  return html`\n<p>${t(narrativePhrases.ready, { ready, items })}</p>`;
}

/** Whose form it is, where it was found, and how it stands. */
export function headPart(reporting: Reporting): Markup {
  const { checked, file, reading, t } = reporting;
  const { edition, agency, agencyType } = checked.form;
  const { progress } = standingOf(checked);
  const facts: readonly (readonly [Markup, Markup | string])[] = [
    ...(file === "" ? [] : [[t(reportPhrases.file), typed(file)] as const]),
    [t(reportPhrases.sheet), typed(reading.sheet)],
    ...(agencyType === undefined ? [] : [[t(reportPhrases.agencyType), t(agencyTypeLabels[agencyType])] as const]),
  ];
  return html`<header><p class="agency">${agency === "" ? t(reportPhrases.noAgency) : typed(agency)}</p>
<p class="year">${t(reportPhrases.year, { year: edition.fiscalYear })}</p>
<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></header>
<section class="verdict ${errorsIn(reporting) > 0 ? "wrong" : "right"}"><h2>${t(reportPhrases.verdict)}</h2>
<p class="said">${verdictText(reporting)}</p>
<p>${countsText(reporting)}</p>
<p>${scoreText(reporting)} · ${t(reportPhrases.ready, { ready: progress.ready, total: progress.total })}</p>${answersText(reporting)}</section>
`;
}
