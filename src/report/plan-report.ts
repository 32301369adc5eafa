import { say, type Language, type Phrase } from "../assessment/text/phrase";
import type { Area } from "../sheet/address";
import type { Entry, SheetPlan, Style } from "../sheet/sheet-plan";
import { edge, navy, paper } from "../sheet/write/form-styles";
import { reportLines, type ReportLine } from "./report-lines";
import { reportPhrases } from "./report-phrases";
import { reportingOf, type ReportedForm } from "./reported-form";
import { whenText } from "./when";

/** What the report's sheet is called, in both languages: it is known again whoever made it. */
export const reportSheet = "รายงานการตรวจ";

/** A cell of Excel holds no more, and takes none for a formula that it was given as a text. */
const longest = 32_000;
const entryOf = (text: string | number | undefined): Entry => {
  if (text === undefined || text === "") return null;
  return typeof text === "number" || text.length <= longest ? text : `${text.slice(0, longest)}…`;
};

const columnWidths = [16, 16, 16, 48, 44, 44, 30];
const width = columnWidths.length;

const styles: Readonly<Record<ReportLine["is"], Style>> = {
  title: { font: { size: 20, bold: true, color: navy }, vertical: "center", wrap: false },
  text: { wrap: false },
  section: { font: { size: 16, bold: true, color: navy }, vertical: "center", wrap: false },
  heads: { fill: navy, font: { size: 12, bold: true, color: "#FFFFFF" }, vertical: "center", wrap: true, grid: edge },
  row: { wrap: true, grid: edge, horizontal: "left" },
  gap: {},
};
const heights: Partial<Record<ReportLine["is"], number>> = { title: 32, section: 26, heads: 24, gap: 12 };

/** How far to the right a line is dressed: a table no farther than its own columns. */
const rightOf = ({ is, cells }: ReportLine): number => (is === "heads" || is === "row" ? Math.max(1, cells.length) : width);

/** What lines look like; those that follow one another and look the same are dressed at once. */
function stylesOf(lines: readonly ReportLine[]): SheetPlan["styles"] {
  const dressed: { is: ReportLine["is"]; area: Area }[] = [];
  lines.forEach((line, index) => {
    const [row, right] = [index + 1, rightOf(line)];
    const last = dressed.at(-1);
    if (last?.is === line.is && last.area.right === right) last.area = { ...last.area, bottom: row };
    else dressed.push({ is: line.is, area: { top: row, left: 1, bottom: row, right } });
  });
  return dressed.flatMap(({ is, area }) => (is === "gap" ? [] : [{ area, style: styles[is] }]));
}

/** When and by which version a report is made. */
export interface SheetMaking {
  readonly language: Language;
  readonly when: Date;
  readonly version: string;
}

/** The report as a sheet, and where on it the findings stand, with their headings; undefined where there are none. */
export interface ReportPlan extends SheetPlan {
  readonly findings?: Area;
}

/** The findings are the first table of all. */
function findingsIn(lines: readonly ReportLine[], count: number): Area | undefined {
  const top = lines.findIndex(({ is }) => is === "heads") + 1;
  return count === 0 ? undefined : { top, left: 1, bottom: top + count, right: width };
}

/** The report of a form as a sheet: a finding a row, in plain cells that can be filtered, and all the rest below. */
export function planReport(form: ReportedForm, { language, when, version }: SheetMaking): ReportPlan {
  const t = (phrase: Phrase, values = {}): string => say(phrase, language, values);
  const made = `${t(reportPhrases.checkedAt)} ${whenText(when, language)} · ${t(reportPhrases.by)} ${t(reportPhrases.version, { version })}`;
  const lines = reportLines(reportingOf(form, language, ""), made);
  const findings = findingsIn(lines, form.checked.findings.length);
  return {
    sheet: reportSheet,
    cells: lines.map(({ cells }) => Array.from({ length: width }, (_, at) => entryOf(cells[at]))),
    styles: [
      { area: { top: 1, left: 1, bottom: lines.length, right: width }, style: paper },
      ...stylesOf(lines),
    ],
    columnWidths,
    hiddenColumns: [],
    rowHeights: lines.flatMap(({ is }, index) => {
      const height = heights[is];
      return height === undefined ? [] : [{ row: index + 1, height }];
    }),
    frozenRows: 1, frozenColumns: 0,
    validations: [], lights: [], names: [],
    print: { titleRow: 1, landscape: true, paper: "A4", fitToWidth: true, pagesFrom: [] },
    firstInput: { row: 1, column: 1 },
    ...(findings === undefined ? {} : { findings }),
  };
}
