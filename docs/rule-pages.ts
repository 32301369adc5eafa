import { check, describe } from "../src/assessment/check/check";
import type { Language } from "../src/assessment/text/phrase";
import { say } from "../src/assessment/text/phrase";
import { rules } from "../src/assessment/rules/index";
import type { Finding, Rule, Saying } from "../src/assessment/rules/rule";
import { severityLabels } from "../src/assessment/rules/severity";
import { fixtures } from "../test/assessment/rules/index";
import { readForm } from "../test/assessment/typed-form";

const words = {
  th: { language: "ภาษาไทย", why: "เหตุใดจึงสำคัญ", says: "สิ่งที่รายงาน", next: "สิ่งที่ควรทำ", fix: "ปุ่มแก้ไข", noFix: "แก้ไขด้วยตนเอง" },
  en: { language: "English", why: "Why it matters", says: "What it reports", next: "What to do", fix: "Fix", noFix: "To be mended by hand" },
} as const;

const found: readonly Finding[] =
  Object.values(fixtures).flat().flatMap(({ form }) => check(readForm(form)).findings);

/** What the rule's fixtures bring for one of its sayings; one with a fix, where any has. */
function exampleOf(saying: Saying): Finding {
  const examples = found.filter((finding) => finding.saying === saying);
  const example = examples.find(({ fix }) => fix !== undefined) ?? examples[0];
  if (example === undefined) throw new Error(`No fixture brings “${saying.what.en}”: add one.`);
  return example;
}

function sayingLines(saying: Saying, language: Language): string[] {
  const { what, next, fixLabel } = describe(exampleOf(saying), language);
  const word = words[language];
  return [
    `- **${say(severityLabels[saying.severity], language)}** · ${what}`,
    `  - ${word.next}: ${next}`,
    `  - ${fixLabel === undefined ? word.noFix : `${word.fix}: ${fixLabel}`}`,
  ];
}

const sayingsOf = (rule: Rule): Saying[] => Object.values<Saying>(rule.says);

const section = (rule: Rule, language: Language): string[] => [
  `## ${words[language].language}`,
  "",
  `### ${words[language].why}`,
  "",
  say(rule.why, language),
  "",
  `### ${words[language].says}`,
  "",
  ...sayingsOf(rule).flatMap((saying) => sayingLines(saying, language)),
  "",
];

const rulePage = (rule: Rule): string => [
  `# ${rule.name}`,
  "",
  `**${say(rule.title, "th")}** · ${say(rule.title, "en")}`,
  "",
  ...section(rule, "th"),
  ...section(rule, "en"),
].join("\n");

const severitiesOf = (rule: Rule): string =>
  [...new Set(sayingsOf(rule).map(({ severity }) => severity))]
    .map((severity) => `${say(severityLabels[severity], "th")} (${severity})`).join(", ");

const mends = (rule: Rule): string =>
  (sayingsOf(rule).some((saying) => exampleOf(saying).fix !== undefined) ? "✓" : "");

const index = (): string => [
  "# กฎการตรวจ · Rules",
  "",
  "หน้าเหล่านี้สร้างจากตัวกฎเองด้วย `npm run docs` · These pages are written from the rules by `npm run docs`.",
  "",
  "| กฎ · Rule | เรื่อง | About | ระดับ · Severity | ปุ่มแก้ไข · Fix |",
  "| --- | --- | --- | --- | --- |",
  ...rules.map((rule) =>
    `| [${rule.name}](${rule.name}.md) | ${say(rule.title, "th")} | ${say(rule.title, "en")} | ${severitiesOf(rule)} | ${mends(rule)} |`),
  "",
].join("\n");

/** Every page about the rules, by file name. Examples come from the rules' fixtures. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map([["README.md", index()], ...rules.map((rule) => [`${rule.name}.md`, rulePage(rule)] as const)]);
