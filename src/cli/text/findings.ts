import { answeredItems, narrativeOf } from "../../assessment/criteria/narratives";
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

/** "แถว 12 · 7.1.1-2 ร้อยละ…" for an indicator's row, "หมวด 1 · 1.2.1 การป้องกัน…" for an item of another sheet, else the row alone. */
function titleFinder({ checked: { form } }: Reported, language: Language): (finding: Finding) => string {
  const ids = indicatorNumbers(form.indicators);
  const titles = new Map(form.indicators.map(({ row, name }, at) =>
    [row, `${say(report.row, language, { row })} · ${ids[at] ?? ""} ${visible(name)}`.trimEnd()]));
  const part = narrativeOf(form.edition);
  const items = new Map(part === undefined ? [] : answeredItems(part).map(({ id, title }) => [id, `${id} ${title}`]));
  return ({ at: { sheet, row }, about }) => {
    if (sheet === undefined) return titles.get(row) ?? say(report.row, language, { row });
    const title = about.of === "item" || about.of === "part" ? items.get(about.item) ?? about.item : say(report.row, language, { row });
    return `${visible(sheet)} · ${title}`;
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
  readonly titleOf: (finding: Finding) => string;
  readonly waivers: Review["waivers"];
}

function linesOf(grade: Grade, reported: Reported, { titleOf, waivers }: Around, explained: Set<string>, terminal: Terminal): readonly string[] {
  const { language, columns, colours } = terminal;
  const findings = reported.checked.findings.filter((finding) => gradeOf(finding) === grade);
  if (findings.length === 0) return [];
  let above = "";
  const texts = findings.flatMap((finding) => {
    const title = titleOf(finding);
    const isNew = title !== above;
    above = title;
    const text = findingText(finding, cellName(reported.reading, finding.at), waiverOf({ waivers }, finding), explained, terminal);
    return isNew ? [shorten(title, columns), ...text] : text;
  });
  return ["", painter(colours)(grade, `${say(gradeLabels[grade], language)} (${findings.length})`), ...texts];
}

/** The findings by severity, gravest first and doubts last, and within it in the order of the sheet. */
export function findingLines(reported: Reported, terminal: Terminal): readonly string[] {
  const { language, colours } = terminal;
  const { findings } = reported.checked;
  if (findings.length === 0) return [say(report.clean, language)];
  const around = {
    titleOf: titleFinder(reported, language),
    waivers: reported.checked.form.review === undefined ? [] : reviewOf(reported.checked).waivers,
  };
  const explained = new Set<string>();
  return [
    `${painter(colours)("heading", say(report.findings, language))}: ${countsOf(findings, language)}`,
    ...grades.flatMap((grade) => linesOf(grade, reported, around, explained, terminal)),
  ];
}
