import { subjectName, type Finding } from "../rules/finding";
import { gradeOf, grades } from "../rules/grade";
import type { Subject } from "../rules/rule";

/** One or more. */
export type Findings = readonly [Finding, ...Finding[]];

/** What is said once, of however many cells it is true: the findings of one saying that stand together. */
export interface SaidOnce {
  /** The same in the next check: of an indicator, wherever its row has moved. */
  readonly key: string;
  /** In reading order; each has its own place. */
  readonly findings: Findings;
  /** Their words differ in the year at most: one sentence tells them all. */
  readonly inOneSentence: boolean;
}

/** What findings stand under: what they are about, or several indicators of which the same is to be said. */
export type FoundUnder = Subject | { readonly of: "several" };

/** What was found under one heading, worst first. */
export interface SubjectFindings {
  readonly about: FoundUnder;
  readonly said: readonly SaidOnce[];
}

/** From so many indicators on that lack just the same, it is said once for all of them. */
const leastAlike = 4;

function groupsOf<One>(list: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly [One, ...One[]]> {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

const sayingName = ({ rule, saying }: Finding): string =>
  `${rule.name}:${Object.entries(rule.says).find(([, each]) => each === saying)?.[0] ?? ""}`;

const subjectKey = ({ about }: Finding): string => `${about.of} ${subjectName(about)}`.trim();

/** What a finding's sentence is filled with, but for the year. */
const wordsOf = ({ values: { year: _, ...others } }: Finding): string => JSON.stringify(others);

/** What is said of an indicator's cells is said of all together; of other places each sentence stands for itself. */
const togetherAs = (finding: Finding): string =>
  [sayingName(finding), subjectKey(finding), finding.about.of === "indicator" ? "" : wordsOf(finding)].join(" | ");

const saidOf = (findings: Findings, within: string): SaidOnce =>
  ({ key: `${within} ${togetherAs(findings[0])}`, findings, inOneSentence: new Set(findings.map(wordsOf)).size === 1 });

/** What one sentence says, its years included; undefined where it takes more than one. */
const sentenceOf = ({ findings, inOneSentence }: SaidOnce): string | undefined =>
  (inOneSentence ? [sayingName(findings[0]), wordsOf(findings[0]), ...findings.map(({ values }) => values["year"])].join(" ") : undefined);

const rankOf = ({ findings: [first] }: SaidOnce): number => grades.indexOf(gradeOf(first));
const worstFirst = (said: readonly SaidOnce[]): readonly SaidOnce[] => [...said].sort((a, b) => rankOf(a) - rankOf(b));

const joined = ([first, ...others]: readonly [SaidOnce, ...SaidOnce[]]): Findings =>
  [...first.findings, ...others.flatMap(({ findings }) => findings)];

/**
 * Findings in reading order, each sentence said once: what a rule says of one indicator is said of all its cells together,
 * and what is said of many indicators in the same words stands before the others. `within` names the part of the form.
 */
export function saidOnce(findings: readonly Finding[], within: string): readonly SubjectFindings[] {
  const said = [...groupsOf(findings, togetherAs).values()].map((group) => saidOf(group, within));
  const ofIndicators = said.filter(({ findings: [{ about }] }) => about.of === "indicator");
  const alike = [...groupsOf(ofIndicators, (one) => sentenceOf(one) ?? one.key)].filter(([, group]) => group.length >= leastAlike);
  const taken = new Set(alike.flatMap(([, group]) => group));
  const several = alike.map(([sentence, group]): SaidOnce =>
    ({ key: `${within} ${sentence} | several`, findings: joined(group), inOneSentence: true }));
  const alone = groupsOf(said.filter((one) => !taken.has(one)), ({ findings: [first] }) => subjectKey(first));
  return [
    ...(several.length === 0 ? [] : [{ about: { of: "several" } as const, said: worstFirst(several) }]),
    ...[...alone.values()].map((group) => ({ about: group[0].findings[0].about, said: worstFirst(group) })),
  ];
}
