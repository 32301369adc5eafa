import { tokenize } from "@borgar/fx";
import { plainFormat, shownAs, textFormat } from "../../assessment/form/number-format";
import { columnLetters, columnNumber, sheetOfReference } from "../address";
import type { FormReading, FormRow } from "../read/form-reading";
import { formulaAt, sheetRow, shown, type SheetRow } from "../read/sheet-rows";
import type { Entry } from "../sheet-plan";
import type { CellChange } from "../workbook";

/** Where the figures of a column go: `to` is undefined where they have no place any more. */
export interface FigureMove {
  readonly from: number;
  readonly to: number | undefined;
}

const notMoved: readonly FormRow["is"][] = ["summary", "total", "note"];

const cellReference = /(\$?)([A-Z]{1,3})(\$?\d+)/gi;
const anyCells = /^(?:.*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/is;

/** A reference once the columns it names have moved; undefined where one of them is gone. Another sheet's stays. */
function movedReference(reference: string, sheet: string, places: ReadonlyMap<number, number | undefined>): string | undefined {
  const own = !reference.includes("!") || sheetOfReference(reference).toLowerCase() === sheet.toLowerCase();
  if (!own || !anyCells.test(reference)) return reference;
  const cells = reference.lastIndexOf("!") + 1;
  let isGone = false;
  const moved = reference.slice(cells).replace(cellReference, (whole, fixed: string, letters: string, row: string) => {
    const column = columnNumber(letters.toUpperCase());
    if (!places.has(column)) return whole;
    const place = places.get(column);
    isGone ||= place === undefined;
    return `${fixed}${columnLetters(place ?? column)}${row}`;
  });
  return isGone ? undefined : reference.slice(0, cells) + moved;
}

/** A formula that somebody typed as a figure, once figures have moved; undefined where it needs one that is gone. */
export function movedFormula(formula: string, sheet: string, places: ReadonlyMap<number, number | undefined>): string | undefined {
  const pieces = tokenize(formula).map(({ type, value }) => (type === "range" ? movedReference(value, sheet, places) : value));
  return pieces.includes(undefined) ? undefined : pieces.join("");
}

/** What a cell holds, and how it is formatted. */
interface HeldFigure {
  readonly entry: Entry;
  readonly format: string;
}

function heldAt(row: SheetRow, index: number): HeldFigure {
  const formula = formulaAt(row, index);
  const value = shown(row, index);
  const typed = typeof value === "boolean" ? { formula: `=${String(value).toUpperCase()}` } : value === "" ? null : value;
  return { entry: formula === undefined ? typed : { formula }, format: row.formats[index] ?? plainFormat };
}

/** A figure in its new place: a formula that needs what is gone keeps the figure that it shows. */
function arriving({ entry, format }: HeldFigure, value: Entry, sheet: string, places: ReadonlyMap<number, number | undefined>): HeldFigure {
  if (entry === null || typeof entry !== "object") return { entry, format };
  const formula = movedFormula(entry.formula, sheet, places);
  return { entry: formula === undefined ? value : { formula }, format };
}

/** The format that figures leave behind for those to come: their own, unless it makes something else of a number. */
function leftBehind({ entry, format }: HeldFigure): string {
  const odd = entry !== null && (format === textFormat || shownAs(format, 1) !== "plain");
  return odd ? plainFormat : format;
}

const same = (a: Entry, b: Entry): boolean =>
  (a !== null && b !== null && typeof a === "object" && typeof b === "object" ? a.formula === b.formula : a === b);

/**
 * Moves the figures of columns, formats and all. Columns to which nothing comes are blank afterwards; they take the formats
 * of those whose figures have no place any more, so that moving back brings every format back.
 */
export function planFigures({ rows, headingRow, content, sheet }: FormReading, moves: readonly FigureMove[]): readonly CellChange[] {
  const places = new Map(moves.map(({ from, to }) => [from, to]));
  const sources = new Map(moves.flatMap(({ from, to }) => (to === undefined ? [] : [[to, from] as const])));
  const leaving = moves.flatMap(({ from, to }) => (to === undefined ? [from] : []));
  const emptied = moves.map(({ from }) => from).filter((column) => !sources.has(column));
  return rows.flatMap(({ is }, at): readonly CellChange[] => {
    if (notMoved.includes(is)) return [];
    const row = sheetRow(content, headingRow + 1 + at);
    const held = (column: number): HeldFigure => heldAt(row, column - content.left);
    return moves.flatMap(({ from: column }): readonly CellChange[] => {
      const source = sources.get(column);
      const now = source === undefined
        ? { entry: null, format: leftBehind(held(leaving[emptied.indexOf(column)] ?? column)) }
        : arriving(held(source), shown(row, source - content.left) as Entry, sheet, places);
      const before = held(column);
      if (same(before.entry, now.entry) && before.format === now.format) return [];
      const format = before.format === now.format ? {} : { format: now.format };
      return [{ cell: { row: row.row, column }, entry: now.entry, ...format }];
    });
  });
}
