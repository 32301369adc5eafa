import { examplesOf, type Example } from "../src/assessment/check/examples";
import { describe } from "../src/assessment/rules/finding";
import { rules } from "../src/assessment/rules/index";
import type { Rule } from "../src/assessment/rules/rule";
import { severityLabels } from "../src/assessment/rules/severity";
import { say, type Language } from "../src/assessment/text/phrase";

const words = {
  th: { language: "ภาษาไทย", why: "เหตุใดจึงสำคัญ", says: "สิ่งที่รายงาน", next: "สิ่งที่ควรทำ", fix: "ปุ่มแก้ไข", noFix: "แก้ไขด้วยตนเอง" },
  en: { language: "English", why: "Why it matters", says: "What it reports", next: "What to do", fix: "Fix", noFix: "To be mended by hand" },
} as const;

function exampleLines({ saying, finding }: Example, language: Language): string[] {
  const { what, next, fixes } = describe(finding, language);
  const word = words[language];
  return [
    `- **${say(severityLabels[saying.severity], language)}** · ${what}`,
    `  - ${word.next}: ${next}`,
    ...(fixes.length === 0 ? [`  - ${word.noFix}`] : fixes.map((fix) => `  - ${word.fix}: ${fix}`)),
  ];
}

const section = (rule: Rule, examples: readonly Example[], language: Language): string[] => [
  `## ${words[language].language}`,
  "",
  `### ${words[language].why}`,
  "",
  say(rule.why, language),
  "",
  `### ${words[language].says}`,
  "",
  ...examples.flatMap((example) => exampleLines(example, language)),
  "",
];

const rulePage = (rule: Rule, examples: readonly Example[]): string => [
  `# ${rule.name}`,
  "",
  `**${say(rule.title, "th")}** · ${say(rule.title, "en")}`,
  "",
  ...section(rule, examples, "th"),
  ...section(rule, examples, "en"),
].join("\n");

const severitiesOf = (examples: readonly Example[]): string =>
  [...new Set(examples.map(({ saying }) => saying.severity))]
    .map((severity) => `${say(severityLabels[severity], "th")} (${severity})`).join(", ");

const indexLine = (rule: Rule, examples: readonly Example[]): string =>
  `| [${rule.name}](${rule.name}.md) | ${say(rule.title, "th")} | ${say(rule.title, "en")} | ${severitiesOf(examples)} | `
  + `${examples.some(({ finding }) => finding.fixes.length > 0) ? "✓" : ""} |`;

/** Every page about the rules, by file name. Examples come from the rules' cases. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(rules.map(async (rule) => ({ rule, examples: await examplesOf(rule) })));
  const index = [
    "# กฎการตรวจ · Rules",
    "",
    "หน้าเหล่านี้สร้างจากตัวกฎเองด้วย `npm run docs` · These pages are written from the rules by `npm run docs`.",
    "",
    "| กฎ · Rule | เรื่อง | About | ระดับ · Severity | ปุ่มแก้ไข · Fix |",
    "| --- | --- | --- | --- | --- |",
    ...pages.map(({ rule, examples }) => indexLine(rule, examples)),
    "",
  ].join("\n");
  return new Map([["README.md", index], ...pages.map(({ rule, examples }) => [`${rule.name}.md`, rulePage(rule, examples)] as const)]);
}
