import type { Finding } from "../../assessment/rules/finding";
import { gradeOf, grades } from "../../assessment/rules/grade";
import { gradeLabels } from "../../assessment/rules/grade-labels";
import { say, type Language } from "../../assessment/text/phrase";
import { report } from "../phrases";
import type { ExitCode, Terminal } from "../terminal";
import { painter, type Paint } from "./paint";
import { visible } from "./visible";

/** How the check of one of several files ended. */
export interface Verdict {
  readonly file: string;
  readonly code: ExitCode;
  /** Its counts of findings, or that it could not be read: of each file no more is kept. */
  readonly said: string;
}

/** How many findings of each severity there are, gravest first, and how many doubts: "ต้องแก้ไข 3 · ควรทบทวน 2 · ข้อสงสัย 1". */
export const countsOf = (findings: readonly Pick<Finding, "rule" | "severity">[], language: Language): string =>
  grades
    .map((grade) => [grade, findings.filter((finding) => gradeOf(finding) === grade).length] as const)
    .filter(([, count]) => count > 0)
    .map(([grade, count]) => `${say(gradeLabels[grade], language)} ${count}`)
    .join(" · ");

const paints: Readonly<Record<ExitCode, Paint>> = { 0: "quiet", 1: "error", 2: "error" };

/** Each file with how its check ended, a line each: last, where people look. */
export function verdictLines(verdicts: readonly Verdict[], { language, colours }: Terminal): readonly string[] {
  const paint = painter(colours);
  return [
    paint("heading", say(report.files, language, { count: verdicts.length })),
    ...verdicts.map(({ file, code, said }) => `  ${visible(file)}: ${paint(paints[code], said === "" ? say(report.clean, language) : said)}`),
  ];
}
