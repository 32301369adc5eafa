import type { Checked } from "../assessment/check/check";
import { identitiesOf, indicatorNumbers } from "../assessment/form/identity";
import type { NarrativeContent } from "../assessment/narrative/answer";
import { countCharacters } from "../assessment/narrative/characters";
import { isOnForm } from "../assessment/form/place";
import { reviewOf, waiverOf, type Waiver } from "../assessment/review/review";
import { describe, findingId, type Finding } from "../assessment/rules/finding";
import type { Fix, FixChange } from "../assessment/rules/rule";
import type { Language } from "../assessment/text/phrase";
import { addressOf } from "../sheet/address";
import { changesOfFix } from "../sheet/edit/cell-changes";
import { cellName, inSheet } from "../sheet/edit/cell-name";
import type { FormReading } from "../sheet/read/form-reading";
import type { CellChange } from "../sheet/workbook";
import type { CheckOutput } from "./output-schema";
import { outputVersion } from "./output-version";

export type { CheckOutput };

type FindingOutput = CheckOutput["findings"][number];
type ChangeOutput = NonNullable<FindingOutput["fix"]>["changes"][number];

function changeOutput(sheet: string, { cell: changed, entry, format }: CellChange): ChangeOutput {
  const name = inSheet(sheet, addressOf(changed));
  if (typeof entry === "object" && entry !== null) return { cell: name, formula: entry.formula };
  return { cell: name, input: entry, ...(format === undefined ? {} : { format }) };
}

/** A change of a cell of Category 7, or of another sheet, where nothing but texts is ever written. */
function fixOutput(reading: FormReading, change: FixChange): readonly ChangeOutput[] {
  const { at, input } = change;
  if (isOnForm(at)) return changesOfFix(reading, { changes: [change] }, ["native", "functions"]).map((each) => changeOutput(reading.sheet, each));
  return typeof input === "object" && input !== null ? [] : [{ cell: cellName(reading, at), input }];
}

function findingOutput(reading: FormReading, finding: Finding, language: Language, waiver: Waiver | undefined): FindingOutput {
  const { what, why, next, fixes: labels } = describe(finding, language);
  const labelOf = (fix: Fix): string => labels[finding.fixes.indexOf(fix)] ?? "";
  const cells = finding.fixes.find((fix) => "changes" in fix);
  const rows = finding.fixes.find((fix) => "rows" in fix);
  return {
    identity: findingId(finding),
    rule: finding.rule.name,
    kind: finding.rule.kind,
    severity: finding.severity,
    cell: cellName(reading, finding.at),
    message: [what, why, next].join(" "),
    ...(waiver === undefined ? {} : { waived: { by: waiver.event.by, date: waiver.event.date, reason: waiver.event.comment } }),
    ...(cells === undefined ? {} : {
      fix: {
        label: labelOf(cells),
        changes: cells.changes.flatMap((change) => fixOutput(reading, change)),
      },
    }),
    ...(rows === undefined ? {} : { rowFix: { label: labelOf(rows), rows: rows.rows } }),
  };
}

const narrativeOutput = ({ items }: NarrativeContent): NonNullable<CheckOutput["narrative"]> => items.map(({ item, answer, options }) => {
  const { counted, printed } = countCharacters(answer);
  return {
    item, characters: counted, printedCharacters: printed,
    options: options.map(({ n, tick, evidence }) => ({
      n: n ?? null, ticked: tick === "unsaid" ? null : tick === "ticked", evidence: evidence.flatMap(({ name }) => (name === "" ? [] : [name])),
    })),
  };
});

/** A checked form as `check --json` prints it. */
export function toCheckOutput(reading: FormReading, checked: Checked, language: Language): CheckOutput {
  const { form, findings } = checked;
  const review = form.review && reviewOf(checked);
  const { edition, agency, indicators, narrative, topicScores, total } = form;
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
    ...(narrative === undefined ? {} : { narrative: narrativeOutput(narrative) }),
    findings: findings.map((finding) => findingOutput(reading, finding, language, review && waiverOf(review, finding))),
  };
}
