import { z } from "zod";
import type { Assessment, Place } from "../assessment/form/form";
import { describe, type Checked } from "../assessment/check/check";
import type { Finding } from "../assessment/rules/rule";
import type { Language } from "../assessment/text/phrase";
import { addressOf } from "../sheet/address";
import { columnOf } from "../sheet/layout/columns";
import type { FormReading } from "../sheet/read/form-reading";

const percentage = z.number().nullable().describe("Percentage of success, two decimals; null where it cannot be computed");
const cell = z.string().describe("A cell in A1 notation with its sheet: 'หมวด 7'!F12");

/** What `check --json` prints. The published JSON Schema is made from this. */
export const checkOutput = z.strictObject({
  edition: z.string().describe("Fiscal year (Buddhist era) whose criteria were used"),
  agency: z.string(),
  fiscalYear: z.int().describe("Fiscal year assessed (Buddhist era)"),
  indicators: z.array(z.strictObject({
    id: z.string().describe("The item and the number within it: 7.1.1-2"),
    item: z.string(),
    name: z.string(),
    row: z.int().positive(),
    success: percentage,
    score: z.int().min(0).max(500).nullable().describe("0 to the item's cap; null where it cannot be computed"),
  })).describe("In the order of the sheet"),
  topics: z.record(z.string().regex(/^7\.\d+$/), z.number()).describe("Mean score of each topic that has one"),
  total: z.number().nullable().describe("Mean of the topics that have a score"),
  findings: z.array(z.strictObject({
    rule: z.string(),
    severity: z.enum(["error", "warning", "notice"]),
    cell,
    message: z.string().describe("What is wrong, why it matters and what to do"),
    fix: z.strictObject({
      label: z.string(),
      changes: z.array(z.strictObject({ cell, input: z.union([z.string(), z.number(), z.null()]) })),
    }).optional(),
  })),
}).describe("What `pmqa check --json` prints about a Category 7 form");

export type CheckOutput = z.infer<typeof checkOutput>;

/** The JSON Schema of `check --json`. */
export const checkOutputSchema = (): object => z.toJSONSchema(checkOutput, { target: "draft-7" });

/** A sheet's cell as formulas write it: 'หมวด 7'!F12. */
export const cellName = ({ sheet, columns }: Pick<FormReading, "sheet" | "columns">, { row, field }: Place): string =>
  `'${sheet.replaceAll("'", "''")}'!${addressOf({ row, column: columnOf(columns, field) })}`;

/** "7.1.1-2" for each indicator: its item and its number within it. */
export function indicatorIds({ indicators }: Assessment): readonly string[] {
  const counts = new Map<string, number>();
  return indicators.map(({ item }) => {
    const number = (counts.get(item) ?? 0) + 1;
    counts.set(item, number);
    return `${item}-${number}`;
  });
}

function findingOutput(reading: FormReading, finding: Finding, language: Language): CheckOutput["findings"][number] {
  const { what, why, next, fixLabel } = describe(finding, language);
  const changes = finding.fix?.changes.map(({ at, input }) => ({ cell: cellName(reading, at), input }));
  return {
    rule: finding.rule.name,
    severity: finding.severity,
    cell: cellName(reading, finding.at),
    message: [what, why, next].join(" "),
    ...(fixLabel === undefined || changes === undefined ? {} : { fix: { label: fixLabel, changes } }),
  };
}

/** A checked form as `check --json` prints it. */
export function toCheckOutput(reading: FormReading, checked: Checked, language: Language): CheckOutput {
  const { edition, agency, indicators } = checked.assessment;
  const ids = indicatorIds(checked.assessment);
  return {
    edition: String(edition.criteriaOf),
    agency,
    fiscalYear: edition.fiscalYear,
    indicators: indicators.map(({ item, name, row }, at) => ({
      id: ids[at] ?? item, item, name, row,
      success: checked.scored[at]?.success ?? null,
      score: checked.scored[at]?.score ?? null,
    })),
    topics: Object.fromEntries(
      Object.entries(checked.topics).flatMap(([topic, score]) => (score === null ? [] : [[topic, score]])),
    ),
    total: checked.total,
    findings: checked.findings.map((finding) => findingOutput(reading, finding, language)),
  };
}
