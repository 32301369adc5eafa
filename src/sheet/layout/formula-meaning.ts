import type { Instead, TakenCell } from "../../assessment/form/computed-cell";
import type { Field } from "../../assessment/form/place";
import { addressOfArea, type Area, type Cell } from "../address";
import { columnOf } from "./columns";
import { areasIn, formulaTokens, sameCells, sameShape, type FormulaToken, type TakenArea } from "./formula-tokens";
import { dialects, indicatorFormula, meanFormula, referenceTo, unguardedFormula, unscoredFormula, type Dialect, type FormulaContext } from "./formulas";

/** What a formula is in its place: the form's own, however it is written, or what it does instead. */
export type Meaning = "own" | Instead;

type Tokens = readonly FormulaToken[];

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

function fieldAt({ columns, yearCell }: FormulaContext, { top, left }: Area): Field | undefined {
  if (top === yearCell.row && left === yearCell.column) return "fiscalYear";
  return [...columns].find(([, column]) => column === left)?.[0];
}

/** A cell as the form calls it. */
function takenCell({ area, sheet }: TakenArea, context: FormulaContext): TakenCell {
  const address = addressOfArea(area);
  const field = sheet === undefined && isOneCell(area) ? fieldAt(context, area) : undefined;
  return { row: area.top, field, address: sheet === undefined ? address : `${sheet}!${address}` };
}

/** The first cell that a formula takes in place of the own one; undefined where all are its own. */
function firstOther(tokens: Tokens, own: Tokens, context: FormulaContext): Instead | undefined {
  const owned = areasIn(own);
  for (const [index, taken] of areasIn(tokens).entries()) {
    const expected = owned[index];
    if (expected !== undefined && !sameCells(taken, expected)) {
      return { does: "takes", taken: takenCell(taken, context), own: takenCell(expected, context) };
    }
  }
  return undefined;
}

const fixedPiece = /^(?:"[\s\S]*"|[^A-Z_]*|TRUE|FALSE)$/;
const value = /^(?:"|-?[\d.]|TRUE|FALSE)/;

/** What a formula does of which nothing but its pieces is known. */
const otherwise = (tokens: Tokens): Instead =>
  ({ does: tokens.some((token) => "text" in token && value.test(token.text))
    && tokens.every((token) => "text" in token && fixedPiece.test(token.text)) ? "stands-still" : "something-else" });

/** A formula beside those that the form might have there: the same, the same with other cells, or something else. */
function besides(tokens: Tokens, own: readonly string[], context: FormulaContext): Meaning | undefined {
  const pieces = own.map((formula) => formulaTokens(formula, context.sheet)).filter((candidate) => sameShape(candidate, tokens));
  const others = pieces.map((candidate) => firstOther(tokens, candidate, context));
  return others.includes(undefined) ? "own" : others[0];
}

/** Whether a formula in an indicator's row is the form's own letter by letter. */
const isAsWritten = (formula: string, field: "success" | "score", row: number, context: FormulaContext): boolean =>
  dialects.some((dialect) => indicatorFormula(field, row, context, dialect) === formula);

/** What a formula in an indicator's row is. */
export function rowMeaning(formula: string, field: "success" | "score", row: number, context: FormulaContext): Meaning {
  if (isAsWritten(formula, field, row, context)) return "own";
  const own = dialects.map((dialect) => indicatorFormula(field, row, context, dialect));
  const tokens = formulaTokens(formula, context.sheet);
  const meaning = besides(tokens, own, context);
  if (meaning !== undefined) return meaning;
  const unguarded = besides(tokens, dialects.map((dialect) => unguardedFormula(context, field, row, dialect)), context);
  return unguarded === "own" ? { does: "answers-blanks" } : unguarded ?? otherwise(tokens);
}

/** In which dialect a formula in an indicator's row is the form's own for its place; undefined in none. */
export function ownDialect(formula: string, field: "success" | "score", row: number, context: FormulaContext): Dialect | undefined {
  const own = (dialect: Dialect): string => indicatorFormula(field, row, context, dialect);
  // Most are written letter by letter as the form writes them, which is seen without taking them apart.
  return dialects.find((dialect) => own(dialect) === formula)
    ?? dialects.find((dialect) => besides(formulaTokens(formula, context.sheet), [own(dialect)], context) === "own");
}

/** What a formula that shows another cell is. */
export function referenceMeaning(formula: string, cell: Cell, context: FormulaContext): Meaning {
  const tokens = formulaTokens(formula, context.sheet);
  return besides(tokens, [referenceTo(cell)], context) ?? otherwise(tokens);
}

/** The rows over which a mean or a count goes: those it may take in, and those it must. */
export interface WantedRows {
  readonly top: number;
  readonly bottom: number;
  readonly wanted: readonly number[];
}

/** What is amiss with the rows that areas of a column take in; undefined where nothing is. */
function rowsAmiss(areas: readonly TakenArea[], column: number, { top, bottom, wanted }: WantedRows): Instead | undefined {
  for (const { area, sheet } of areas) {
    if (sheet !== undefined || area.left > column || area.right < column) return { does: "something-else" };
    if (area.top < top) return { does: "takes-in", row: area.top };
    if (area.bottom > bottom) return { does: "takes-in", row: area.bottom };
  }
  const takes = (row: number) => areas.filter(({ area }) => row >= area.top && row <= area.bottom).length;
  const leftOut = wanted.find((row) => takes(row) === 0);
  if (leftOut !== undefined) return { does: "leaves-out", row: leftOut };
  const twice = wanted.find((row) => takes(row) > 1);
  return twice === undefined ? undefined : { does: "counts-twice", row: twice };
}

const apart = (areas: readonly TakenArea[]): readonly TakenArea[] =>
  areas.filter((area, index) => areas.findIndex((other) => sameCells(other, area)) === index);

/** What a mean over the scores of some rows is. */
export function meanMeaning(formula: string, rows: WantedRows, context: FormulaContext): Meaning {
  if (formula === meanFormula(context, rows.top, rows.bottom)) return "own";
  const tokens = formulaTokens(formula, context.sheet);
  const areas = areasIn(tokens);
  const score = columnOf(context.columns, "score");
  if (areas.length === 0) return otherwise(tokens);
  if (!sameShape(formulaTokens(meanFormula(context, rows.top, rows.bottom), context.sheet), tokens)) {
    return rowsAmiss(apart(areas), score, rows) ?? { does: "something-else" };
  }
  // The form's own mean names its rows three times: each of them has to be right.
  const amiss = areas.map((area) => rowsAmiss([area], score, rows)).find((each) => each !== undefined);
  return amiss ?? (apart(areas).length === 1 ? "own" : { does: "something-else" });
}

/** What a count of the rows without a score is. */
export function unscoredMeaning(formula: string, rows: WantedRows, context: FormulaContext): Meaning {
  const own = unscoredFormula(context, rows.top, rows.bottom);
  if (formula === own) return "own";
  const tokens = formulaTokens(formula, context.sheet);
  const ownTokens = formulaTokens(own, context.sheet);
  if (!sameShape(ownTokens, tokens)) return otherwise(tokens);
  const columns = areasIn(ownTokens).map(({ area }) => area.left);
  const amiss = areasIn(tokens).map((area, index) => rowsAmiss([area], columns[index] ?? 0, rows)).find((each) => each !== undefined);
  return amiss ?? "own";
}

