import type { Form } from "../form/form";
import { identitiesOf } from "../form/identity";
import { inReadingOrder, isOnForm, type Place } from "../form/place";
import type { Finding } from "../rules/finding";
import { severityIn, type Rule, type Subject } from "../rules/rule";
import { scoreForm, type ScoredForm } from "../scoring/scored";

/** A form that was checked: what it comes to, and all that was found. */
export interface Checked {
  readonly form: ScoredForm;
  /** As one reads: by row, then by the form's columns; of one cell, in the order of the rules. */
  readonly findings: readonly Finding[];
}

/** Tells what stands in a place of Category 7: the same for a finding of any rule. */
function subjectFinder(form: Form): (at: Place) => Subject {
  const subjects = new Map<number, Subject>();
  for (const [topic, row] of form.topicRows) subjects.set(row, { of: "topic", topic });
  for (const mean of form.means) subjects.set(mean.row, mean.of === "total" ? { of: "form" } : { of: "topic", topic: mean.topic });
  for (const [item, row] of form.itemRows) subjects.set(row, { of: "item", item });
  for (const { row, item } of form.placeholders) subjects.set(row, { of: "item", item });
  const ids = identitiesOf(form.indicators);
  for (const [at, { row }] of form.indicators.entries()) subjects.set(row, { of: "indicator", indicator: ids[at] ?? "" });
  return (at) => (isOnForm(at) ? subjects.get(at.row) : undefined) ?? { of: "form" };
}

function run(rule: Rule, form: ScoredForm, subjectAt: (at: Place) => Subject): readonly Finding[] {
  const found: Finding[] = [];
  rule.check(form, (key, at, values = {}, ...fixes) => {
    const saying = rule.says[key];
    if (saying === undefined) throw new Error(`The rule ${rule.name} has nothing to say for "${key}".`);
    found.push({
      rule, saying, severity: severityIn(form.edition, rule, saying), at, about: rule.about?.(values) ?? subjectAt(at), values,
      fixes: fixes.filter((fix) => fix !== undefined),
    });
  });
  return found;
}

/** Checks a whole form by some of the rules, in the order of the sheet. */
export function checkBy(rules: readonly Rule[], form: Form): Checked {
  const scored = scoreForm(form);
  const subjectAt = subjectFinder(form);
  const findings = rules.flatMap((rule) => run(rule, scored, subjectAt));
  return { form: scored, findings: findings.sort((a, b) => inReadingOrder(a.at, b.at)) };
}
