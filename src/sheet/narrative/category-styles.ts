import type { Area } from "../address";
import { heightOfText, pointsOfWidth, tallestRow } from "../layout/measures";
import type { Entry, SheetPlan, Style } from "../sheet-plan";
import { edge, navy, paper } from "../write/form-styles";
import { answerSize, categoryColumns, plannedCategoryColumns, plannedKeyColumn } from "./category-columns";
import { countFormat } from "./count-formula";
import type { CategoryLine } from "./category-lines";

type Styled = SheetPlan["styles"][number];

const quiet = "#6B7480";

const lineStyles: Partial<Record<CategoryLine["is"], Style>> = {
  title: { font: { size: 20, bold: true, color: navy }, vertical: "center" },
  head: { font: { color: quiet }, vertical: "center" },
  columns: {
    fill: navy, font: { size: 12, bold: true, color: "#FFFFFF" }, horizontal: "center", vertical: "center", wrap: true, grid: edge,
    numberFormat: "General", locked: true,
  },
  score: { fill: "#D9E3EF", font: { bold: true, color: navy }, locked: true },
  topic: { fill: "#D9E3EF", font: { size: 15, bold: true, color: navy }, locked: true },
  item: { fill: "#F0F4F8", font: { bold: true }, locked: true },
  "remark-label": { font: { bold: true, color: quiet }, locked: true },
};
const heights: Partial<Record<CategoryLine["is"], number>> = { title: 32, head: 24, columns: 44 };

/** The sizes in which a long text is tried: no row is tall enough for any text in any size. */
const smallerSizes = [11, 10, 9, 8, 7, 6];

const columnOf = (field: Parameters<typeof plannedCategoryColumns.get>[0]): number => plannedCategoryColumns.get(field) ?? 1;
const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

/** What is typed where the lines of the form's own are locked: scores that were given. */
const given: Style = { locked: false, numberFormat: "General" };

/** A long text is set smaller where the tallest row would not show it. */
function sizeOf(text: Entry | undefined): readonly Style[] {
  const { width, style } = categoryColumns[columnOf("text") - 1] ?? { width: 1, style: {} };
  if (typeof text !== "string") return [];
  const fits = (size: number): boolean => heightOfText(text, { ...style, size }, pointsOfWidth(width)) <= tallestRow;
  if (fits(answerSize)) return [];
  const size = smallerSizes.find(fits) ?? smallerSizes.at(-1) ?? answerSize;
  return [{ font: { size } }];
}

function ownStyles(line: CategoryLine, row: number, cells: readonly Entry[], limit: number): readonly Styled[] {
  const at = (field: Parameters<typeof columnOf>[0], style: Style): Styled => ({ area: cell(row, columnOf(field)), style });
  const own = lineStyles[line.is];
  const styled: readonly Styled[] = own === undefined ? [] : [{ area: { top: row, left: 1, bottom: row, right: categoryColumns.length }, style: own }];
  switch (line.is) {
    case "score": case "topic": case "item": return [...styled, at("given", given)];
    case "option": return [at("text", { locked: true })];
    case "answer": return [
      at("tick", { font: { size: 11, color: quiet }, locked: true }),
      at("evidence", { numberFormat: countFormat(limit), horizontal: "center", indent: 0, font: { color: quiet }, locked: true }),
      ...sizeOf(cells[columnOf("text") - 1]).map((style) => at("text", style)),
    ];
    case "links": return [at("tick", { font: { size: 11, color: quiet }, locked: true }), at("text", { font: { size: 11 } })];
    case "remark": return [at("text", { fill: "#FFF8E1" })];
    default: return styled;
  }
}

/** The looks of a category's sheet: its paper, its columns below the headings, then line by line. */
export function categoryStyles(lines: readonly CategoryLine[], cells: readonly (readonly Entry[])[], limit: number): readonly Styled[] {
  const first = lines.findIndex(({ is }) => is === "columns") + 2;
  return [
    { area: { top: 1, left: 1, bottom: lines.length, right: plannedKeyColumn }, style: { ...paper, font: { ...paper.font, size: answerSize } } },
    { area: { top: first, left: 1, bottom: lines.length, right: categoryColumns.length }, style: { grid: edge } },
    ...categoryColumns.map(({ style }, index): Styled => ({ area: { top: first, left: index + 1, bottom: lines.length, right: index + 1 }, style })),
    ...lines.flatMap((line, index) => ownStyles(line, index + 1, cells[index] ?? [], limit)),
  ];
}

/** The heights that are set; every other row grows with its text. */
export const categoryRowHeights = (lines: readonly CategoryLine[]): SheetPlan["rowHeights"] =>
  lines.flatMap(({ is }, index) => {
    const height = heights[is];
    return height === undefined ? [] : [{ row: index + 1, height }];
  });
