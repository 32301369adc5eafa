import type { Severity } from "../criteria/edition";
import type { Finding } from "./finding";
import { severities } from "./severity";

/** How a finding is listed, labelled, counted and coloured: by its severity, or as a doubt, which has none that counts. */
export type Grade = Severity | "doubt";

/** As they are listed: doubts come after everything that is amiss. */
export const grades: readonly Grade[] = [...severities, "doubt"];

/** How a finding is listed, labelled, counted and coloured, everywhere. */
export const gradeOf = ({ rule: { kind }, severity }: Pick<Finding, "rule" | "severity">): Grade =>
  (kind === "doubt" ? "doubt" : severity);

/** How many findings are to be seen to; doubts are counted beside them. */
export const countToSeeTo = (findings: readonly Finding[]): number => findings.filter((finding) => gradeOf(finding) !== "doubt").length;

/** What is said of how many there are when a form was checked. */
export const countsSaid = (findings: readonly Finding[]): { readonly n: number; readonly doubts: number } => {
  const n = countToSeeTo(findings);
  return { n, doubts: findings.length - n };
};
