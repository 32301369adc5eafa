import type { Area } from "../address";
import type { Edition } from "../../assessment/criteria/edition";
import { columnOf, columnsOf, meanFormat, plannedColumns, type Column } from "../layout/columns";
import type { FormLine } from "../layout/form-lines";
import { heightOfText, pointsOfWidth, tallestRow } from "../layout/measures";
import type { SheetPlan, Style } from "../sheet-plan";

type Styled = SheetPlan["styles"][number];

/** The form's colours: navy on white, and greys that stay readable when printed. */
const ink = "#1B2733";
export const navy = "#1F3A5F";
const band = "#D9E3EF";
const line = "#F0F4F8";
const quiet = "#6B7480";
export const edge = "#C3CCD6";

/** The size of what is typed: eleven columns have to find room on a small screen, and on a page. */
export const bodySize = 14;

export const paper: Style = {
  font: { name: "TH Sarabun New", size: bodySize, color: ink }, vertical: "top", locked: true,
};
const lineStyles: Partial<Record<FormLine["is"], Style>> = {
  title: { font: { size: 20, bold: true, color: navy }, vertical: "center" },
  category: { font: { color: quiet }, vertical: "center" },
  head: { vertical: "center", wrap: true },
  columns: {
    fill: navy, font: { size: 12, bold: true, color: "#FFFFFF" }, horizontal: "center", vertical: "center", wrap: true, grid: edge,
    numberFormat: "General",
  },
  // Titles run on over the blank cells beside them.
  topic: { fill: band, font: { size: 15, bold: true, color: navy }, locked: true, wrap: false },
  item: { fill: line, font: { bold: true }, locked: true, wrap: false },
  end: { fill: band, locked: true },
  "summary-head": { fill: navy, font: { bold: true, color: "#FFFFFF" }, vertical: "center", indent: 1 },
  summary: { grid: edge, indent: 1 },
  total: { fill: band, font: { bold: true, color: navy }, grid: edge, indent: 1 },
  "notes-head": { font: { bold: true, color: quiet }, indent: 1 },
  note: { font: { color: quiet, size: 12 }, wrap: true, indent: 1 },
  "signing-head": { font: { bold: true, color: navy }, indent: 1 },
  // A line to sign on is longer than its cell, and runs on over the blank ones beside it.
  signing: { vertical: "center", wrap: false, indent: 1 },
};
const heights: Partial<Record<FormLine["is"], number>> = {
  title: 32, category: 24, columns: 80, end: 5, gap: 12, "summary-head": 26, signing: 48,
};

/** Rows whose score is a mean. */
const means: readonly FormLine["is"][] = ["topic", "summary", "total"];

/** How many rows have no score, in words; nothing where there are none. */
const unscoredStyle: Style = {
  numberFormat: '[=0]"";"ยังไม่มีคะแนน "0" ตัวชี้วัด"', horizontal: "right", indent: 0, font: { size: 13, bold: false, color: quiet },
};

const meanStyle: Style = { numberFormat: meanFormat, horizontal: "right", indent: 0, shrink: true };

const rowArea = (row: number, right: number): Area => ({ top: row, left: 1, bottom: row, right });

function columnStyle({ entry, numberFormat, horizontal, field }: Column): Style {
  return {
    numberFormat,
    horizontal,
    wrap: entry === "input" && horizontal !== "right",
    ...(horizontal === "left" ? { indent: 1 } : {}),
    // A figure that is too wide would be shown as ####.
    ...(horizontal === "right" ? { shrink: true } : {}),
    locked: entry !== "input",
    ...(field === "item" ? { font: { color: quiet } } : {}),
    ...(entry === "formula" ? { fill: "#F7F9FB" } : {}),
  };
}

/** The sizes in which a long text is tried: no row is tall enough for any text in any size. */
const sizesOfLongTexts = [12, 10, 9];

/** An indicator's texts are set smaller where the tallest row would not show them. */
function longTextStyles(line: FormLine, row: number, columns: readonly Column[]): readonly Styled[] {
  if (line.is !== "indicator") return [];
  return columns.flatMap((column, index): readonly Styled[] => {
    const { field, width } = column;
    if (field !== "name" && field !== "note") return [];
    const setting = columnStyle(column);
    const fits = (size: number): boolean => heightOfText(line.indicator[field], { ...setting, size }, pointsOfWidth(width)) <= tallestRow;
    if (fits(bodySize)) return [];
    const size = sizesOfLongTexts.find(fits) ?? sizesOfLongTexts.at(-1) ?? bodySize;
    return [{ area: { top: row, left: index + 1, bottom: row, right: index + 1 }, style: { font: { size } } }];
  });
}

function headStyles(row: number): readonly Styled[] {
  const label: Style = { font: { color: quiet, size: 11 }, horizontal: "left" };
  const value: Style = { font: { bold: true }, horizontal: "left", locked: false, grid: edge };
  return [1, 3, 5].flatMap((column): readonly Styled[] => [
    { area: { top: row, left: column, bottom: row, right: column }, style: label },
    { area: { top: row, left: column + 1, bottom: row, right: column + 1 }, style: value },
  ]);
}

/** The looks of a new form: its paper, its columns from the headings to the last end row, then line by line. */
export function formStyles(edition: Edition, lines: readonly FormLine[]): readonly Styled[] {
  const columns = columnsOf(edition);
  const width = columns.length;
  const first = lines.findIndex(({ is }) => is === "columns") + 2;
  const last = lines.findLastIndex(({ is }) => is === "end") + 1;
  const planned = plannedColumns(edition);
  const score = columnOf(planned, "score");
  const note = columnOf(planned, "note");
  return [
    { area: { top: 1, left: 1, bottom: lines.length, right: width + 1 }, style: paper },
    { area: { top: first, left: 1, bottom: last, right: width }, style: { grid: edge } },
    ...columns.map((column, index): Styled => ({
      area: { top: first, left: index + 1, bottom: last, right: index + 1 }, style: columnStyle(column),
    })),
    ...lines.flatMap((line, index): readonly Styled[] => {
      const { is } = line;
      const row = index + 1;
      const style = lineStyles[is];
      const mean: readonly Styled[] = means.includes(is)
        ? [{ area: { top: row, left: score, bottom: row, right: score }, style: meanStyle }]
        : [];
      const count: readonly Styled[] = is === "topic" ? [{ area: { top: row, left: note, bottom: row, right: note }, style: unscoredStyle }] : [];
      return [...(style === undefined ? [] : [{ area: rowArea(row, width), style }]), ...mean, ...count,
        ...(is === "head" ? headStyles(row) : []), ...longTextStyles(line, row, columns)];
    }),
  ];
}

/** The heights that are set; every other row grows with its text. */
export const formRowHeights = (lines: readonly FormLine[]): SheetPlan["rowHeights"] =>
  lines.flatMap(({ is }, index) => {
    const height = heights[is];
    return height === undefined ? [] : [{ row: index + 1, height }];
  });
