import { addressOf, columnLetters, type Cell } from "../address";
import { resultField } from "../../assessment/form/place";
import { directionWords } from "../../assessment/form/direction";
import type { Edition } from "../../assessment/criteria/edition";
import { columnOf, type ColumnMap } from "./columns";

/**
 * In what a form's cells are computed: with the add-in's custom functions, or with formulas that any spreadsheet
 * knows, so that the file works where the add-in is not installed.
 */
export type Dialect = "functions" | "native";

/** What the formulas of a form refer to. */
export interface FormulaContext {
  readonly edition: Edition;
  readonly columns: ColumnMap;
  /** The head's fiscal year. Referred to absolutely, so that inserted rows move it and sorting leaves it. */
  readonly yearCell: Cell;
}

export const dialects: readonly Dialect[] = ["functions", "native"];

const at = (column: number, row: number): string => `${columnLetters(column)}${row}`;
const fixed = ({ row, column }: Cell): string => `$${columnLetters(column)}$${row}`;
const either = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `${cell}="${word}"`).join(",")})`;

function nativeSuccess(actual: string, target: string, direction: string, decimals: number): string {
  const lower = either(direction, directionWords("lower"));
  const known = either(direction, [...directionWords("higher"), ...directionWords("lower")]);
  // Rounded twice: the first only sweeps away what binary arithmetic left below the tenth decimal.
  const percent = `ROUND(ROUND(IF(${lower},2*${target}-${actual},${actual})*100/${target},10),${decimals})`;
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target}),${known}),IF(${target}>0,${percent},1/0),NA())`;
}

function nativeScore(success: string, item: string, { scale }: Edition): string {
  const printed = `ROUND(${success},${scale.decimals})`;
  const band = scale.bands.reduceRight((below, { score, atLeast }) =>
    (Number.isFinite(atLeast) ? `IF(${printed}>=${atLeast},${score},${below})` : String(score)), "0");
  const cap = Object.entries(scale.caps).reduce((otherwise, [capped, most]) =>
    `IF(${item}="${capped}",${most},${otherwise})`, String(scale.maxScore));
  return `MIN(${band},${cap})`;
}

/**
 * The percentage of success of the indicator in a row. Guarded: a row that lacks its result, target or direction shows
 * nothing, for on its way to a function a blank turns into 0, null or "", whatever the Excel.
 */
export function successFormula({ columns, edition }: FormulaContext, row: number, dialect: Dialect): string {
  const actual = at(columnOf(columns, resultField(edition.fiscalYear)), row);
  const target = at(columnOf(columns, "target"), row);
  const direction = at(columnOf(columns, "direction"), row);
  const percent = dialect === "functions"
    ? `PMQA.SUCCESS(${actual},${target},${direction})`
    : nativeSuccess(actual, target, direction, edition.scale.decimals);
  return `=IF(OR(${actual}="",${target}="",${direction}=""),"",${percent})`;
}

/**
 * The score of the indicator in a row; the item is read from the row itself, so that sorting keeps it. A row without
 * its item's number has no score: its cap is not known.
 */
export function scoreFormula({ columns, edition, yearCell }: FormulaContext, row: number, dialect: Dialect): string {
  const success = at(columnOf(columns, "success"), row);
  const item = at(columnOf(columns, "item"), row);
  const score = dialect === "functions"
    ? `PMQA.SCORE(${success},${item},${fixed(yearCell)})`
    : nativeScore(success, item, edition);
  return `=IF(${success}="","",IF(${item}="",NA(),${score}))`;
}

/** The mean of the scores in rows `top` to `bottom`: the same in both dialects, since no function can tell a blank from 0. */
export function meanFormula({ columns, edition }: FormulaContext, top: number, bottom: number): string {
  const score = columnOf(columns, "score");
  const range = `${at(score, top)}:${at(score, bottom)}`;
  // COUNT and SUMIF pass over what is no score, errors too, as the check does; the topic's row says how many there are.
  return `=IF(COUNT(${range})=0,"",ROUND(SUMIF(${range},">=0")/COUNT(${range}),${edition.scale.decimals}))`;
}

/** A cell that shows what another one shows: the summary's lines. */
export const referenceTo = (cell: Cell): string => `=${addressOf(cell)}`;

/** What hosts put before or into the names of functions they do not know, or no longer know. */
const foreign = /_xldudf_|_xlfn\.|_xlws\.|_xll\.|@/gi;

/** A formula for comparing: prefixes of hosts, spaces, `$` and letter case apart. */
export const normalFormula = (formula: string): string =>
  formula.replace(foreign, "").replace(/PMQA[._](?=[A-Z]+\()/gi, "PMQA.").replace(/[\s$]+/g, "").toUpperCase();

/** The formula of the form's own for an indicator's computed cell. */
export const indicatorFormula = (field: "success" | "score", row: number, context: FormulaContext, dialect: Dialect): string =>
  (field === "success" ? successFormula : scoreFormula)(context, row, dialect);

/** In which dialect a cell's formula is the form's own for that place, however a host writes it; undefined in none. */
export function ownDialect(formula: string, field: "success" | "score", row: number, context: FormulaContext): Dialect | undefined {
  const normal = normalFormula(formula);
  return dialects.find((dialect) => normalFormula(indicatorFormula(field, row, context, dialect)) === normal);
}

/** Whether a cell's formula is the form's own for that place, in either dialect. */
export const isOwnFormula = (formula: string, field: "success" | "score", row: number, context: FormulaContext): boolean =>
  ownDialect(formula, field, row, context) !== undefined;

/** The first area that a formula names in a column, by rows. */
function rowsIn(formula: string, column: number): { readonly top: number; readonly bottom: number } | undefined {
  const letters = columnLetters(column);
  const [, top, bottom] = new RegExp(`\\b${letters}(\\d+):${letters}(\\d+)`).exec(formula) ?? [];
  return top === undefined || bottom === undefined ? undefined : { top: Number(top), bottom: Number(bottom) };
}

/** Whether a formula is a mean of the form's own that takes in the wanted rows, and none outside of `top` to `bottom`. */
export function isOwnMean(
  formula: string,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  wanted: readonly number[],
  context: FormulaContext,
): boolean {
  const normal = normalFormula(formula);
  const rows = rowsIn(normal, columnOf(context.columns, "score"));
  return rows !== undefined
    && normalFormula(meanFormula(context, rows.top, rows.bottom)) === normal
    && rows.top >= top && rows.bottom <= bottom
    && wanted.every((row) => row >= rows.top && row <= rows.bottom);
}

/** Whether a formula shows what a cell shows. */
export const isReferenceTo = (formula: string, cell: Cell): boolean => normalFormula(formula) === referenceTo(cell);
