import type { Edition } from "../../assessment/criteria/edition";
import { resultField, type ColumnField } from "../../assessment/form/place";
import { missingDirection } from "../../assessment/rules/entry/missing-direction";
import { missingEvidenceNote } from "../../assessment/rules/entry/missing-evidence-note";
import { missingResult } from "../../assessment/rules/entry/missing-result";
import { missingTarget } from "../../assessment/rules/entry/missing-target";
import { missingUnit } from "../../assessment/rules/entry/missing-unit";
import { severityIn, type Rule, type Saying } from "../../assessment/rules/rule";
import { columnLetters } from "../address";
import { columnOf, type ColumnMap } from "../layout/columns";
import { highlightColors, highlightFormula, type Highlight } from "../highlight";

/** Where a form's indicators may stand, from its first topic's line to its last row. */
export interface LitRows {
  readonly edition: Edition;
  readonly columns: ColumnMap;
  /** Where the form's own lines say what they are: nothing is missing in them. Undefined where that column was deleted. */
  readonly keyColumn: number | undefined;
  readonly top: number;
  readonly bottom: number;
}

/** What a light shows: a rule's saying about a blank cell of a column, in rows that meet a condition. */
interface Light {
  readonly field: ColumnField;
  readonly rule: Pick<Rule, "name" | "kind">;
  readonly saying: Saying;
  readonly where?: string;
}

/** The cell of a field in the first of the rows, as the formulas of a light name it. */
const cellIn = ({ columns, top }: LitRows) => (field: ColumnField): string => `$${columnLetters(columnOf(columns, field))}${top}`;

/** Whether the row's result leaps or its score is full, as the rule about the note has it: in decimal, as far as Excel can. */
function asksForNote(rows: LitRows): string {
  const cell = cellIn(rows);
  const { edition } = rows;
  const [before, latest] = edition.years.slice(-2).map((year) => cell(resultField(year)));
  const full = `IFERROR(${cell("score")}=${edition.scale.maxScore},FALSE)`;
  if (before === undefined || latest === undefined) return full;
  const leaps = `ROUND(ABS(${latest}-${before})-ABS(${before})/2,10)>0`;
  return `OR(${full},IF(AND(ISNUMBER(${latest}),ISNUMBER(${before})),${leaps},FALSE))`;
}

function lightsIn(rows: LitRows): readonly Light[] {
  const { years, fiscalYear } = rows.edition;
  const asked = asksForNote(rows);
  return [
    { field: "direction", rule: missingDirection, saying: missingDirection.says.blank },
    { field: "target", rule: missingTarget, saying: missingTarget.says.blank },
    { field: "unit", rule: missingUnit, saying: missingUnit.says.blank },
    ...years.map((year): Light =>
      ({ field: resultField(year), rule: missingResult, saying: missingResult.says[year === fiscalYear ? "latest" : "earlier"] })),
    { field: "note", rule: missingEvidenceNote, saying: missingEvidenceNote.says.topScore, where: asked },
    { field: "note", rule: missingEvidenceNote, saying: missingEvidenceNote.says.plain, where: `NOT(${asked})` },
  ];
}

/**
 * What lights up by itself, in any Excel, with the add-in or without: cells that are blank in rows somebody has begun. A
 * row is begun when anything but its name is typed, as in the count of a topic's line; each light covers its column from
 * the first row to the last, so that rows which are inserted belong to it.
 */
export function lightsOf(rows: LitRows): readonly Highlight[] {
  const { edition, columns, keyColumn, top, bottom } = rows;
  const cell = cellIn(rows);
  const typed: readonly ColumnField[] = ["direction", "target", "unit", ...edition.years.map(resultField)];
  // The note of a topic's line is a count, which is no text: that line is not begun.
  const begun = [
    ...(keyColumn === undefined ? [] : [`$${columnLetters(keyColumn)}${top}=""`]),
    `COUNTA(${typed.map(cell).join(",")})+ISTEXT(${cell("note")})>0`,
  ];
  return lightsIn(rows).map(({ field, rule, saying, where }) => {
    const column = columnOf(columns, field);
    return {
      areas: [{ top, left: column, bottom, right: column }],
      formula: highlightFormula("light", ...begun, `LEN(TRIM(${cell(field)}))=0`, ...(where === undefined ? [] : [where])),
      fill: highlightColors[severityIn(edition, rule, saying)],
    };
  });
}
