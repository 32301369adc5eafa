import { compareShown } from "../assessment/check/compare-shown";
import { standingOf } from "../assessment/check/standing";
import { topicScores } from "../assessment/check/topic-scores";
import { answeredParts, isTold, type AnsweredPart } from "../assessment/review/answered-parts";
import { stateLabels } from "../assessment/review/review-words";
import { waiverOf, type ReviewState, type SubjectReview } from "../assessment/review/review";
import type { ReviewEvent } from "../assessment/form/review-event";
import { computedCellName, figureOrDash } from "../assessment/rules/computed-cells";
import { describe, subjectName, type Finding } from "../assessment/rules/finding";
import { severities, severityLabels } from "../assessment/rules/severity";
import { say, type Phrase, type Values } from "../assessment/text/phrase";
import { cellName } from "../sheet/edit/cell-name";
import { isDoubt } from "./findings-part";
import { errorsIn } from "./head-part";
import { narrativePhrases } from "./narrative-phrases";
import { readinessLines } from "./readiness-lines";
import { reportPhrases } from "./report-phrases";
import { gapLine, rowLine, tableLines, type ReportLine } from "./report-line";
import type { Reporting } from "./reported-form";
import { clockText } from "./when";

type Saying = (phrase: Phrase, values?: Values) => string;

/** Excel takes 5 MB at once from an add-in; what is beyond these nobody reads in a sheet. */
const mostFindings = 1_500;

function findingLine(finding: Finding, reporting: Reporting, t: Saying): ReportLine {
  const { reading, titles, review, language } = reporting;
  const { what, why, next } = describe(finding, language);
  const { about } = finding;
  const subject = about.of === "indicator" ? titles.get(about.indicator)?.number ?? "" : subjectName(about) || t(reportPhrases.wholeForm);
  const waiver = waiverOf(review, finding);
  const accepted = waiver === undefined ? "" : `${waiver.event.by}: ${waiver.event.comment}`;
  return rowLine(
    t(isDoubt(finding) ? reportPhrases.doubts : severityLabels[finding.severity]), cellName(reading, finding.at), subject, what, why, next, accepted,
  );
}

function findingLines(reporting: Reporting, t: Saying): readonly ReportLine[] {
  const { findings } = reporting.checked;
  const known = findings.filter((finding) => !isDoubt(finding));
  const inOrder = [...severities.flatMap((severity) => known.filter((finding) => finding.severity === severity)), ...findings.filter(isDoubt)];
  const listed = inOrder.slice(0, mostFindings);
  const more = inOrder.length - listed.length;
  const heads = [
    reportPhrases.grade, reportPhrases.cell, reportPhrases.subject, reportPhrases.what, reportPhrases.reason, reportPhrases.todo, reportPhrases.acceptedHead,
  ];
  return [
    ...tableLines(t(reportPhrases.findings), heads.map((head) => t(head)), listed.map((finding) => findingLine(finding, reporting, t))),
    ...(more === 0 ? [] : [{ is: "text", cells: [t(reportPhrases.moreFindings, { n: more })] } as const]),
  ];
}

const lastEvent = (state: ReviewState): ReviewEvent | undefined => {
  switch (state.is) {
    case "unreviewed": return undefined;
    case "question": return state.question;
    case "answered": return state.answer;
    case "reviewed": case "fallen": return state.review;
  }
};

function answeredSubject({ about }: AnsweredPart, t: Saying): string {
  switch (about.of) {
    case "category": return t(narrativePhrases.category, { category: about.category });
    case "topic": return t(reportPhrases.topic, { topic: about.topic });
    case "item": return about.item;
  }
}

function reviewLines({ review, titles, language }: Reporting, t: Saying): readonly ReportLine[] {
  const line = (subject: string, { state }: SubjectReview): readonly ReportLine[] => {
    const event = lastEvent(state);
    return event === undefined ? [] : [rowLine(t(stateLabels[state.is]), "", subject, event.comment, event.by, clockText(event.date, language))];
  };
  const rows = [
    ...line(t(reportPhrases.wholeForm), review.form),
    ...[...review.topics].flatMap(([topic, own]) => line(t(reportPhrases.topic, { topic }), own)),
    ...[...review.indicators].flatMap(([id, own]) => line(titles.get(id)?.number ?? "", own)),
    ...answeredParts(review).filter(isTold).flatMap((part) => line(answeredSubject(part, t), part.review)),
  ];
  const heads = [reportPhrases.state, reportPhrases.cell, reportPhrases.subject, reportPhrases.comment, reportPhrases.who, reportPhrases.date];
  return tableLines(t(reportPhrases.signOffs), heads.map((head) => t(head)), rows);
}

function shownLines({ checked: { form }, reading }: Reporting, t: Saying): readonly ReportLine[] {
  const rows = compareShown(form).differing.map(({ at, cell, computed, names }) =>
    rowLine("", cellName(reading, at), t(computedCellName, names), String(cell.shown) || t(reportPhrases.empty), figureOrDash(computed)));
  const heads = ["", t(reportPhrases.cell), t(reportPhrases.figure), t(reportPhrases.shows), t(reportPhrases.computed)];
  return tableLines(t(reportPhrases.shown), heads, rows);
}

function scoreLines({ checked: { form } }: Reporting, t: Saying): readonly ReportLine[] {
  const rows = topicScores(form).map(({ topic, score, indicators, scored }) => rowLine(topic.id, "", `${scored} / ${indicators}`, topic.title, score ?? "–"));
  const heads = [t(reportPhrases.topicHead), "", t(reportPhrases.scored), "", t(reportPhrases.score)];
  return tableLines(t(reportPhrases.scores), heads, [...rows, rowLine("", "", "", t(reportPhrases.total), form.total ?? "–")]);
}

/** What the report says of a form, line by line. */
export function reportLines(reporting: Reporting, made: string): readonly ReportLine[] {
  const { checked, language, readiness } = reporting;
  const t: Saying = (phrase, values) => say(phrase, language, values);
  const { edition, agency, total } = checked.form;
  const n = errorsIn(reporting);
  const { isFinal, progress } = standingOf(checked);
  const text = (...cells: readonly string[]): ReportLine => ({ is: "text", cells });
  return [
    { is: "title", cells: [t(readiness === undefined ? reportPhrases.title : narrativePhrases.title)] },
    text(agency === "" ? t(reportPhrases.noAgency) : agency),
    text(t(reportPhrases.year, { year: edition.fiscalYear })),
    text(made),
    text(t(n > 0 ? reportPhrases.mend : reportPhrases.fine, { n })),
    text(total === null ? t(reportPhrases.noScore) : [
      t(isFinal ? reportPhrases.finalScore : reportPhrases.provisionalScore), total, t(reportPhrases.ofMost, { most: edition.scale.maxScore }), "·",
      t(reportPhrases.ready, { ready: progress.ready, total: progress.total }),
    ].join(" ")),
    ...findingLines(reporting, t), ...reviewLines(reporting, t), ...shownLines(reporting, t), ...scoreLines(reporting, t),
    ...(readiness === undefined ? [] : readinessLines(readiness, language)),
    gapLine, { is: "section", cells: [t(reportPhrases.criteria)] },
    text(t(reportPhrases.criteriaOf, { year: edition.criteriaOf })),
    ...edition.scale.assumptions.map((assumption) => text(assumption.text[language])),
  ];
}
