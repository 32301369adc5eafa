import { reviewOf, waiverOf, type Review, type Waiver } from "../../assessment/review/review";
import { describe, type Finding } from "../../assessment/rules/finding";
import { say, type Language } from "../../assessment/text/phrase";
import { indicatorNumbers } from "../../assessment/form/identity";
import { widthOf } from "../../assessment/text/text-width";
import { gradeOf, grades, type Grade } from "../../assessment/rules/grade";
import { gradeLabels } from "../../assessment/rules/grade-labels";
import { cellName } from "../../sheet/edit/cell-name";
import { report } from "../phrases";
import type { Terminal } from "../terminal";
import { painter } from "./paint";
import type { Reported } from "./reported";
import { waivedText } from "./waived";
import { countsOf } from "./verdicts";
import { visible } from "./visible";
import { padRight, shorten, wrap } from "./width";

const indent = "    ";

/** "แถว 12 · 7.1.1-2 ร้อยละ…" for an indicator's row, else the row alone. */
function rowTitles({ checked: { form } }: Reported, language: Language): (row: number) => string {
  const ids = indicatorNumbers(form.indicators);
  const names = new Map(form.indicators.map(({ row, name }, at) => [row, `${ids[at] ?? ""} ${name}`]));
  return (row) => {
    const name = names.get(row);
    const title = say(report.row, language, { row });
    return name === undefined ? title : `${title} · ${visible(name)}`.trimEnd();
  };
}

/** A label and a text beside it, wrapped so that the text stands in a column of its own. */
export function labelled(label: string, text: string, columns: number): readonly string[] {
  const start = `${indent}${label}: `;
  const left = widthOf(start);
  return wrap(visible(text), columns - left).map((line, at) => (at === 0 ? start : padRight("", left)) + line);
}

/** A finding: its cell and what is wrong, why it matters where this was not said yet, what to do, what can be fixed; or who accepts it. */
function findingText(finding: Finding, cell: string, waiver: Waiver | undefined, explained: Set<string>, terminal: Terminal): readonly string[] {
  const { language, columns, colours } = terminal;
  const paint = painter(colours);
  const { what, why, next, fixes } = describe(finding, language);
  const isNew = !explained.has(finding.rule.name);
  explained.add(finding.rule.name);
  return [
    ...wrap(`${visible(cell)}  ${visible(what)}`, columns - 2).map((line, at) => (at === 0 ? `  ${line}` : `${indent}${line}`)),
    ...(isNew ? labelled(say(report.why, language), why, columns).map((line) => paint("quiet", line)) : []),
    ...(waiver === undefined ? [] : labelled(say(report.waived, language), waivedText(waiver), columns)),
    ...labelled(say(report.next, language), next, columns),
    ...fixes.flatMap((fix) => labelled(say(report.fix, language), fix, columns)),
  ];
}

/** What is said of a finding besides itself. */
interface Around {
  readonly titles: ReturnType<typeof rowTitles>;
  readonly waivers: Review["waivers"];
}

function linesOf(grade: Grade, reported: Reported, { titles, waivers }: Around, explained: Set<string>, terminal: Terminal): readonly string[] {
  const { language, columns, colours } = terminal;
  const findings = reported.checked.findings.filter((finding) => gradeOf(finding) === grade);
  if (findings.length === 0) return [];
  let row = 0;
  const texts = findings.flatMap((finding) => {
    const isNewRow = finding.at.row !== row;
    row = finding.at.row;
    const text = findingText(finding, cellName(reported.reading, finding.at), waiverOf({ waivers }, finding), explained, terminal);
    return isNewRow ? [shorten(titles(row), columns), ...text] : text;
  });
  return ["", painter(colours)(grade, `${say(gradeLabels[grade], language)} (${findings.length})`), ...texts];
}

/** The findings by severity, gravest first and doubts last, and within it in the order of the sheet. */
export function findingLines(reported: Reported, terminal: Terminal): readonly string[] {
  const { language, colours } = terminal;
  const { findings } = reported.checked;
  if (findings.length === 0) return [say(report.clean, language)];
  const around = {
    titles: rowTitles(reported, language),
    waivers: reported.checked.form.review === undefined ? [] : reviewOf(reported.checked).waivers,
  };
  const explained = new Set<string>();
  return [
    `${painter(colours)("heading", say(report.findings, language))}: ${countsOf(findings, language)}`,
    ...grades.flatMap((grade) => linesOf(grade, reported, around, explained, terminal)),
  ];
}
