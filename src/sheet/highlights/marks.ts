import type { Finding } from "../../assessment/rules/finding";
import { gradeOf, grades } from "../../assessment/rules/grade";
import { addressOf, columnLetters, type Area, type Cell } from "../address";
import { columnOf } from "../layout/columns";
import { cellAt } from "../edit/places";
import type { FormReading } from "../read/form-reading";
import { formulaAt, sheetRow, shown } from "../read/sheet-rows";
import { highlightColors, highlightFormula, type Highlight } from "../highlight";
import type { SheetContent } from "../workbook";
import { litBySheets } from "./lit-findings";
import { asEntered, unchanged } from "./unchanged";

/** Formats with many formulas make Excel slow: cells beyond these are compared by the kind of their content alone. */
const mostFormulas = 400;

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
  /** The sheet of Categories 1 to 6; undefined where that is the form's own. */
  readonly sheet: string | undefined;
  readonly cell: Cell;
  readonly fill: string;
}

/** Each cell once, by the gravest of its findings; one that lights up by that itself, not at all. */
function markedCells(findings: readonly Finding[], reading: FormReading, isLit: (finding: Finding) => boolean): readonly MarkedCell[] {
  const seen = new Set<string>();
  const marked: MarkedCell[] = [];
  for (const grade of grades) {
    for (const finding of findings) {
      if (gradeOf(finding) !== grade) continue;
      const { sheet } = finding.at;
      const cell = cellAt(reading, finding.at);
      if (cell === undefined) continue;
      const key = `${sheet ?? ""}!${addressOf(cell)}`;
      if (!seen.has(key) && !isLit(finding)) marked.push({ sheet, cell, fill: highlightColors[grade] });
      seen.add(key);
    }
  }
  return marked;
}

/** What the sheets of a form hold, by their names; its own by none. */
const contentsOf = ({ content, categorySheets }: FormReading): ReadonlyMap<string | undefined, SheetContent> =>
  new Map<string | undefined, SheetContent>([[undefined, content], ...categorySheets ?? []]);

/** Marks that are the same but for the rows of their cells. */
interface MarkGroup extends Pick<MarkedCell, "sheet" | "fill"> {
  readonly conditions: (cell: string) => readonly string[];
  readonly cells: Cell[];
}

/**
 * The marks of what a check found, on the form's own sheet and on those of Categories 1 to 6, but for what lights up anyway
 * where a sheet has its lights. A mark compares its cell with what it held when it was checked, and goes out by itself when
 * the cell is changed. Cells of a column that hold the same share one.
 *
 * @param hasLights whether the form's own sheet has its lights; the others say so themselves
 */
export function marksOf(findings: readonly Finding[], reading: FormReading, hasLights: boolean): readonly Highlight[] {
  const groups = new Map<string, MarkGroup>();
  const contents = contentsOf(reading);
  const computed = new Set((["success", "score"] as const).map((field) => columnOf(reading.columns, field)));
  for (const { sheet, cell, fill } of markedCells(findings, reading, litBySheets(reading, hasLights))) {
    const content = contents.get(sheet);
    if (content === undefined) continue;
    const row = sheetRow(content, cell.row);
    const index = cell.column - content.left;
    const [value, formula] = [shown(row, index), formulaAt(row, index)];
    const isComputed = formula !== undefined || (sheet === undefined && computed.has(cell.column));
    const few = groups.size < mostFormulas;
    const conditions = (at: string): readonly string[] => {
      const [ofItsKind, same] = unchanged(value, at);
      return [...(isComputed ? [asEntered(formula, at)] : []), ofItsKind, ...(few && same !== undefined ? [same] : [])];
    };
    const key = `${sheet ?? ""}!${fill} ${cell.column} ${conditions("").join()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sheet, fill, conditions, cells: [cell] });
    else group.cells.push(cell);
  }
  return [...groups.values()].map(({ sheet, fill, conditions, cells }) => {
    const areas = areasOf(cells);
    const [{ top, left } = { top: 1, left: 1 }] = areas;
    return { ...(sheet === undefined ? {} : { sheet }), areas, fill, formula: highlightFormula("mark", ...conditions(`$${columnLetters(left)}${top}`)) };
  });
}
