import type { Finding } from "../rules/finding";
import { casesOf } from "../rules/cases-of";
import { formOf } from "../rules/case";
import type { Rule, Saying } from "../rules/rule";
import { check } from "./check";

/** One of the things a rule says, with a finding that says it. */
export interface Example {
  readonly saying: Saying;
  readonly finding: Finding;
}

/**
 * Everything a rule says, each with an example out of its cases; one with a fix, where any has.
 *
 * @throws Error where no case brings one of its sayings
 */
export async function examplesOf(rule: Rule): Promise<readonly Example[]> {
  const found = (await casesOf(rule)).flatMap(({ form }) => check(formOf(form)).findings);
  return Object.values<Saying>(rule.says).map((saying) => {
    const said = found.filter((finding) => finding.saying === saying);
    const finding = said.find(({ fixes }) => fixes.length > 0) ?? said[0];
    if (finding === undefined) throw new Error(`No case of ${rule.name} brings “${saying.what.en}”: add one.`);
    return { saying, finding };
  });
}
