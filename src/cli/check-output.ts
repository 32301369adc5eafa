import { z } from "zod";
import type { Checked } from "../assessment/check/check";
import { identitiesOf, indicatorNumbers } from "../assessment/form/identity";
import type { Place } from "../assessment/form/place";
import { describe, findingId, type Finding } from "../assessment/rules/finding";
import type { Fix } from "../assessment/rules/rule";
import type { Language } from "../assessment/text/phrase";
import { addressOf } from "../sheet/address";
import { cellAt, changesOfFix } from "../sheet/edit/places";
import type { FormReading } from "../sheet/read/form-reading";
import type { CellChange } from "../sheet/workbook";

/** The version of what `check --json` prints. Programs that read it may rely on what their version promises. */
const outputVersion = 1;

const percentage = z.number().nullable().describe("Percentage of success, two decimals; null where it cannot be computed");
const cell = z.string().describe("A cell in A1 notation with its sheet: 'หมวด 7'!F12");

/** What `check --json` prints. The published JSON Schema is made from this. */
export const checkOutput = z.strictObject({
  version: z.literal(outputVersion).describe("The version of this output"),
  edition: z.string().describe("Fiscal year (Buddhist era) whose criteria were used"),
  sheet: z.string().describe("The sheet that was read"),
  agency: z.string(),
  fiscalYear: z.int().describe("Fiscal year assessed (Buddhist era)"),
  indicators: z.array(z.strictObject({
    id: z.string().describe("The item and the number within it: 7.1.1-2"),
    identity: z.string().describe("What the indicator is wherever its row stands: its item and its name without years and blanks"),
    item: z.string(),
    name: z.string(),
    row: z.int().positive(),
    success: percentage,
    score: z.int().min(0).max(500).nullable().describe("0 to the item's cap; null where it cannot be computed"),
  })).describe("In the order of the sheet"),
  topics: z.record(z.string().regex(/^7\.\d+$/), z.number()).describe("Mean score of each topic that has one"),
  total: z.number().nullable().describe("Mean of the topics that have a score"),
  findings: z.array(z.strictObject({
    identity: z.string().describe("What the finding is wherever its row stands: rule, what it is about, field"),
    rule: z.string(),
    severity: z.enum(["error", "warning", "notice"]),
    cell,
    message: z.string().describe("What is wrong, why it matters and what to do"),
    fix: z.strictObject({
      label: z.string(),
      changes: z.array(z.union([
        z.strictObject({
          cell, input: z.union([z.string(), z.number(), z.null()]),
          format: z.string().optional().describe("The number format that the cell is to have, where it is not to keep its own: General"),
        }),
        z.strictObject({ cell, formula: z.string().describe("The formula that the form itself has there") }),
      ])),
    }).optional(),
    rowFix: z.strictObject({ label: z.string(), rows: z.enum(["in order", "to its item"]) }).optional()
      .describe("What the add-in does in one click by moving rows: the whole form put in order, or this row put under its own item"),
  })),
}).describe("What `pmqa check --json` prints about a Category 7 form");

export type CheckOutput = z.infer<typeof checkOutput>;
type FindingOutput = CheckOutput["findings"][number];
type ChangeOutput = NonNullable<FindingOutput["fix"]>["changes"][number];

/** The JSON Schema of `check --json`. */
export const checkOutputSchema = (): object => z.toJSONSchema(checkOutput, { target: "draft-7" });

const quoted = (sheet: string, address: string): string => `'${sheet.replaceAll("'", "''")}'!${address}`;

/** A place as formulas write its cell: 'หมวด 7'!F12; its row alone where the form has no cell for it. */
export function cellName(reading: Pick<FormReading, "sheet" | "columns" | "head">, at: Place): string {
  const found = cellAt(reading, at);
  return quoted(reading.sheet, found === undefined ? `${at.row}:${at.row}` : addressOf(found));
}

function changeOutput(sheet: string, { cell: changed, entry, format }: CellChange): ChangeOutput {
  const name = quoted(sheet, addressOf(changed));
  if (typeof entry === "object" && entry !== null) return { cell: name, formula: entry.formula };
  return { cell: name, input: entry, ...(format === undefined ? {} : { format }) };
}

function findingOutput(reading: FormReading, finding: Finding, language: Language): FindingOutput {
  const { what, why, next, fixes: labels } = describe(finding, language);
  const labelOf = (fix: Fix): string => labels[finding.fixes.indexOf(fix)] ?? "";
  const cells = finding.fixes.find((fix) => "changes" in fix);
  const rows = finding.fixes.find((fix) => "rows" in fix);
  return {
    identity: findingId(finding),
    rule: finding.rule.name,
    severity: finding.severity,
    cell: cellName(reading, finding.at),
    message: [what, why, next].join(" "),
    ...(cells === undefined ? {} : {
      fix: {
        label: labelOf(cells),
        changes: changesOfFix(reading, cells, "native").map((change) => changeOutput(reading.sheet, change)),
      },
    }),
    ...(rows === undefined ? {} : { rowFix: { label: labelOf(rows), rows: rows.rows } }),
  };
}

/** A checked form as `check --json` prints it. */
export function toCheckOutput(reading: FormReading, { form, findings }: Checked, language: Language): CheckOutput {
  const { edition, agency, indicators, topicScores, total } = form;
  const numbers = indicatorNumbers(indicators);
  const identities = identitiesOf(indicators);
  return {
    version: outputVersion,
    edition: String(edition.criteriaOf),
    sheet: reading.sheet,
    agency,
    fiscalYear: edition.fiscalYear,
    indicators: indicators.map(({ item, name, row, scored }, at) => ({
      id: numbers[at] ?? item, identity: identities[at] ?? item, item, name, row, ...scored,
    })),
    topics: Object.fromEntries(
      Object.entries(topicScores).flatMap(([topic, score]) => (score === null ? [] : [[topic, score]])),
    ),
    total,
    findings: findings.map((finding) => findingOutput(reading, finding, language)),
  };
}
