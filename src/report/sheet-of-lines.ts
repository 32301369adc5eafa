import type { Area } from "../sheet/address";
import type { Entry, SheetPlan, Style } from "../sheet/sheet-plan";
import { edge, navy, paper } from "../sheet/write/form-styles";
import type { ReportLine } from "./report-line";

/** A cell of Excel holds no more, and takes none for a formula that it was given as a text. */
const longest = 32_000;
const entryOf = (text: string | number | undefined): Entry => {
  if (text === undefined || text === "") return null;
  return typeof text === "number" || text.length <= longest ? text : `${text.slice(0, longest)}…`;
};

/** In characters: findings, readiness and all other tables stand one below the other. */
const columnWidths = [16, 16, 16, 48, 44, 44, 30];
/** How many columns a report's sheet has. */
export const reportWidth = columnWidths.length;

const inTable: Style = { wrap: true, grid: edge, horizontal: "left" };
/** A font that has the letters of a bar, and is on every computer that has Excel. */
const barStyle: Style = { font: { name: "Courier New", size: 10, bold: false, color: navy }, wrap: false };
const barColumn = 3;

const styles: Readonly<Record<ReportLine["is"], Style>> = {
  title: { font: { size: 20, bold: true, color: navy }, vertical: "center", wrap: false },
  text: { wrap: false },
  section: { font: { size: 16, bold: true, color: navy }, vertical: "center", wrap: false },
  heads: { fill: navy, font: { size: 12, bold: true, color: "#FFFFFF" }, vertical: "center", wrap: true, grid: edge },
  row: inTable,
  "progress-head": { ...inTable, font: { bold: true } },
  progress: inTable,
  gap: {},
};
const heights: Partial<Record<ReportLine["is"], number>> = { title: 32, section: 26, heads: 24, gap: 12 };

/** How far to the right a line is dressed: a table no farther than its own columns. */
const rightOf = ({ is, cells }: ReportLine): number => (["title", "text", "section", "gap"].includes(is) ? reportWidth : Math.max(1, cells.length));

/** What lines look like; those that follow one another and look the same are dressed at once. */
function stylesOf(lines: readonly ReportLine[]): SheetPlan["styles"] {
  const dressed: { is: ReportLine["is"]; area: Area }[] = [];
  lines.forEach((line, index) => {
    const [row, right] = [index + 1, rightOf(line)];
    const last = dressed.at(-1);
    if (last?.is === line.is && last.area.right === right) last.area = { ...last.area, bottom: row };
    else dressed.push({ is: line.is, area: { top: row, left: 1, bottom: row, right } });
  });
  return dressed.flatMap(({ is, area }) => (is === "gap" ? [] : [
    { area, style: styles[is] },
    ...(is === "progress" || is === "progress-head" ? [{ area: { ...area, left: barColumn, right: barColumn }, style: barStyle }] : []),
  ]));
}

/** A sheet of plain cells, line by line: its first row is its title. */
export const sheetOfLines = (sheet: string, lines: readonly ReportLine[]): SheetPlan => ({
  sheet,
  cells: lines.map(({ cells }) => Array.from({ length: reportWidth }, (_, at) => entryOf(cells[at]))),
  styles: [{ area: { top: 1, left: 1, bottom: lines.length, right: reportWidth }, style: paper }, ...stylesOf(lines)],
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
});
