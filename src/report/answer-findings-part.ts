import type { CategoryId } from "../assessment/criteria/narrative";
import { categoryOf } from "../assessment/criteria/narratives";
import type { Narrative } from "../assessment/narrative/answer";
import { readinessWords } from "../assessment/narrative/readiness-words";
import type { Finding } from "../assessment/rules/finding";
import { bySeverity, isDoubt, isOfAnswers } from "./findings-part";
import { html, type Markup } from "./html";
import { narrativePhrases } from "./narrative-phrases";
import type { Reporting } from "./reported-form";

/** Tells to which category a finding belongs: by what it names, else by its sheet; "" of the workbook as a whole. */
function categoryFinder({ items, troubles, copies }: Narrative): (finding: Finding) => CategoryId {
  const bySheet = new Map<string, CategoryId>([
    ...items.map(({ sheet, item }) => [sheet, categoryOf(item)] as const),
    ...[...troubles, ...copies].map(({ sheet, category }) => [sheet, category] as const),
  ]);
  return ({ values: { category }, about, at }) => {
    if (category !== undefined) return String(category);
    if (about.of === "item" || about.of === "part") return categoryOf(about.item);
    return bySheet.get(at.sheet ?? "") ?? "";
  };
}

/** What was found in Categories 1 to 6, by category; nothing of a form without them. */
export function answerFindingsPart(reporting: Reporting): Markup {
  const { checked, readiness, t } = reporting;
  const { narrative } = checked.form;
  if (readiness === undefined || narrative === undefined) return html``;
  const findings = checked.findings.filter((finding) => isOfAnswers(finding) && !isDoubt(finding));
  const categoryOfFinding = categoryFinder(narrative);
  const groups = [
    ...readiness.categories.map(({ category, title }) => ({ category, name: t(readinessWords.category, { category, title }) })),
    { category: "", name: t(narrativePhrases.otherCategory) },
  ].map((group) => ({ ...group, own: findings.filter((finding) => categoryOfFinding(finding) === group.category) }));
  return html`<section><h2>${t(narrativePhrases.findings)}</h2>
${findings.length === 0 ? html`<p>${t(narrativePhrases.nothing)}</p>` : undefined}
${groups.filter(({ own }) => own.length > 0).map(({ name, own }) => html`<h3>${name} (${own.length})</h3>
${bySeverity(own, reporting, (severity, said) => html`<h4 class="${severity}">${said}</h4>`)}`)}</section>
`;
}
