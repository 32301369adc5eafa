import { examplesOf, type Example } from "../assessment/check/examples";
import { describe } from "../assessment/rules/finding";
import { everyRule } from "../assessment/rules/every-rule";
import { gradeOf } from "../assessment/rules/grade";
import { gradeLabels } from "../assessment/rules/grade-labels";
import { say } from "../assessment/text/phrase";
import { explanation, noSuchRule, report } from "./phrases";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { labelled } from "./text/findings";
import { painter } from "./text/paint";
import { visible } from "./text/visible";
import { wrap } from "./text/width";

function exampleLines({ saying: { severity }, finding }: Example, { language, columns, colours }: Terminal): readonly string[] {
  const { what, next, fixes } = describe(finding, language);
  const grade = gradeOf({ ...finding, severity });
  return [
    `  ${painter(colours)(grade, say(gradeLabels[grade], language))}`,
    ...wrap(what, columns - 4).map((line) => `    ${line}`),
    ...labelled(say(report.next, language), next, columns),
    ...fixes.flatMap((fix) => labelled(say(report.fix, language), fix, columns)),
  ];
}

/** `pmqa explain`: what a rule reports, why, and what to do; every rule where none of that name is known. */
export async function explainRule(name: string, terminal: Terminal): Promise<ExitCode> {
  const { language, columns, colours } = terminal;
  const rule = everyRule.find((candidate) => candidate.name === name);
  if (rule === undefined) {
    terminal.err(painter(colours)("error", say(noSuchRule, language, { name: visible(name) })));
    terminal.err(everyRule.map((known) => `  ${known.name}`).join("\n"));
    return exitCodes.failed;
  }
  const examples = await examplesOf(rule);
  terminal.out([
    painter(colours)("heading", `${rule.name} · ${say(rule.title, language)}`),
    ...wrap(say(rule.why, language), columns - 2).map((line) => `  ${line}`),
    ...(rule.limits === undefined ? [] : labelled(say(report.limits, language), say(rule.limits, language), columns)),
    "",
    say(explanation, language),
    ...examples.flatMap((example) => exampleLines(example, terminal)),
  ].join("\n"));
  return exitCodes.fine;
}
