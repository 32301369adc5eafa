import { isExcelError, type CellValue } from "../../assessment/form/figure";
import { isOnForm } from "../../assessment/form/place";
import type { Finding } from "../../assessment/rules/finding";
import { gradeOf, grades } from "../../assessment/rules/grade";
import { addressOf, columnLetters, type Area, type Cell } from "../address";
import { columnOf } from "../layout/columns";
import { cellAt } from "../edit/places";
import type { FormReading } from "../read/form-reading";
import { isBegun } from "../read/read-indicator";
import { formulaAt, layoutOf, sheetRow, shown } from "../read/sheet-rows";
import { highlightColors, highlightFormula, type Highlight } from "../highlight";

/** The most characters Excel takes of a text within a formula. */
const longestText = 255;
/** Of longer texts the beginning is compared, and the length. */
const comparedStart = 100;
/** Formats with many formulas make Excel slow: cells beyond these are compared by the kind of their content alone. */
const mostFormulas = 400;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

// Line breaks and their like are left out of formulas, and what files mean them by: Excel and files change them on the way.
const unquotable = /[\p{Cc}\p{Cs}]|_(?=x[0-9A-Fa-f]{4}_)/u;

function holdsText(cell: string, text: string): string {
  const sameLength = `LEN(${cell})=${text.length}`;
  if (text.length <= longestText && !unquotable.test(text)) return `EXACT(${cell},${quoted(text)})`;
  const [plain = ""] = text.split(unquotable);
  const start = plain.slice(0, comparedStart);
  return `AND(${sameLength},EXACT(LEFT(${cell},${start.length}),${quoted(start)}))`;
}

/** A number as Excel's formulas write it. */
const literal = (value: number): string => String(value).toUpperCase();

/** What is true of a cell, by its address, as long as its value is of the kind it was, and as long as it is the same. */
function unchanged(value: CellValue, cell: string): readonly [ofItsKind: string, same?: string] {
  if (typeof value === "number") return [`ISNUMBER(${cell})`, `ABS(${cell}-(${literal(value)}))<=${literal(Number((Math.abs(value) * 1e-12).toPrecision(3)))}`];
  if (typeof value === "boolean") return [`ISLOGICAL(${cell})`, `${cell}=${String(value).toUpperCase()}`];
  if (value === "") return [`LEN(${cell})=0`];
  return isExcelError(value) ? [`ISERROR(${cell})`] : [`ISTEXT(${cell})`, holdsText(cell, value)];
}

/** Whether a cell where the form computes, or where a formula was found, still holds one, or still none. */
const asEntered = (formula: string | undefined, cell: string): string =>
  formula === undefined ? `NOT(ISFORMULA(${cell}))` : `ISFORMULA(${cell})`;

/** Cells of one column as areas: neighbours make one, so that thousands of findings stay few addresses. */
function areasOf(cells: readonly Cell[]): readonly Area[] {
  const areas: Area[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.row - b.row)) {
    const last = areas.at(-1);
    if (last !== undefined && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

interface MarkedCell {
  readonly cell: Cell;
  readonly fill: string;
}

/** Each cell once, by the gravest of its findings. */
function markedCells(findings: readonly Finding[], reading: FormReading, isLit: (finding: Finding) => boolean): readonly MarkedCell[] {
  const marked = new Map<string, MarkedCell>();
  for (const grade of grades) {
    for (const finding of findings) {
      if (gradeOf(finding) !== grade || isLit(finding)) continue;
      const cell = isOnForm(finding.at) ? cellAt(reading, finding.at) : undefined;
      if (cell !== undefined && !marked.has(addressOf(cell))) marked.set(addressOf(cell), { cell, fill: highlightColors[grade] });
    }
  }
  return [...marked.values()];
}

/** Tells whether a finding lights up by itself in a sheet that has its lights. */
function litBy(reading: FormReading): (finding: Finding) => boolean {
  const { content, form, columns, keyColumn } = reading;
  const layout = layoutOf(form.edition, columns, keyColumn, content.left);
  return ({ saying, at }) => saying.lightsUp === true && isBegun(sheetRow(content, at.row), layout);
}

/**
 * The marks of what a check found, but for what lights up anyway where the sheet has its lights. A mark compares its
 * cell with what it held when it was checked, and goes out by itself when the cell is changed. Cells of a column that
 * hold the same share one.
 */
export function marksOf(findings: readonly Finding[], reading: FormReading, hasLights: boolean): readonly Highlight[] {
  const groups = new Map<string, { readonly fill: string; readonly conditions: (cell: string) => readonly string[]; readonly cells: Cell[] }>();
  const nothingLit = (): boolean => false;
  const computed = new Set((["success", "score"] as const).map((field) => columnOf(reading.columns, field)));
  for (const { cell, fill } of markedCells(findings, reading, hasLights ? litBy(reading) : nothingLit)) {
    const row = sheetRow(reading.content, cell.row);
    const index = cell.column - reading.content.left;
    const [value, formula] = [shown(row, index), formulaAt(row, index)];
    const isComputed = formula !== undefined || computed.has(cell.column);
    const few = groups.size < mostFormulas;
    const conditions = (at: string): readonly string[] => {
      const [ofItsKind, same] = unchanged(value, at);
      return [...(isComputed ? [asEntered(formula, at)] : []), ofItsKind, ...(few && same !== undefined ? [same] : [])];
    };
    const key = `${fill} ${cell.column} ${conditions("").join()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fill, conditions, cells: [cell] });
    else group.cells.push(cell);
  }
  return [...groups.values()].map(({ fill, conditions, cells }) => {
    const areas = areasOf(cells);
    const [{ top, left } = { top: 1, left: 1 }] = areas;
    return { areas, fill, formula: highlightFormula("mark", ...conditions(`$${columnLetters(left)}${top}`)) };
  });
}
