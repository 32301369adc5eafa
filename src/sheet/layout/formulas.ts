import { addressOf, columnLetters, type Cell } from "../address";
import { resultField, type ColumnField } from "../../assessment/form/place";
import { directionWords } from "../../assessment/form/direction";
import type { Edition } from "../../assessment/criteria/edition";
import { onceFor } from "../../assessment/once";
import { columnOf, type ColumnMap } from "./columns";

/**
 * In what a form's cells are computed: with the add-in's custom functions, or with formulas that any spreadsheet
 * knows, so that the file works where the add-in is not installed.
 */
export type Dialect = "functions" | "native";

/** What a host computes, the usual first: new forms are written in that. */
export type DialectsHere = readonly [Dialect, ...Dialect[]];

/** What the formulas of a form refer to. */
export interface FormulaContext {
  readonly edition: Edition;
  readonly columns: ColumnMap;
  /** The head's fiscal year. Referred to absolutely, so that inserted rows move it and sorting leaves it. */
  readonly yearCell: Cell;
  /** The sheet on which the formulas stand. */
  readonly sheet: string;
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

/** What a row's formula computes, and what stands around it so that a row which lacks something shows nothing. */
interface GuardedFormula {
  readonly computes: string;
  readonly guarded: (computes: string) => string;
}

function guardedSuccess({ columns, edition }: FormulaContext, row: number, dialect: Dialect): GuardedFormula {
  const actual = at(columnOf(columns, resultField(edition.fiscalYear)), row);
  const target = at(columnOf(columns, "target"), row);
  const direction = at(columnOf(columns, "direction"), row);
  return {
    computes: dialect === "functions"
      ? `PMQA.SUCCESS(${actual},${target},${direction})`
      : nativeSuccess(actual, target, direction, edition.scale.decimals),
    guarded: (percent) => `=IF(OR(${actual}="",${target}="",${direction}=""),"",${percent})`,
  };
}

function guardedScore({ columns, edition, yearCell }: FormulaContext, row: number, dialect: Dialect): GuardedFormula {
  const success = at(columnOf(columns, "success"), row);
  const item = at(columnOf(columns, "item"), row);
  return {
    computes: dialect === "functions"
      ? `PMQA.SCORE(${success},${item},${fixed(yearCell)})`
      : nativeScore(success, item, edition),
    guarded: (score) => `=IF(${success}="","",IF(${item}="",NA(),${score}))`,
  };
}

const written = ({ computes, guarded }: GuardedFormula): string => guarded(computes);

/**
 * The percentage of success of the indicator in a row. Guarded: a row that lacks its result, target or direction shows
 * nothing, for on its way to a function a blank turns into 0, null or "", whatever the Excel.
 */
export const successFormula = (context: FormulaContext, row: number, dialect: Dialect): string =>
  written(guardedSuccess(context, row, dialect));

/**
 * The score of the indicator in a row; the item is read from the row itself, so that sorting keeps it. A row without
 * its item's number has no score: its cap is not known.
 */
export const scoreFormula = (context: FormulaContext, row: number, dialect: Dialect): string =>
  written(guardedScore(context, row, dialect));

/** The same without its guard: what people write who know the function, and what answers for blanks in some Excels. */
export const unguardedFormula = (context: FormulaContext, field: "success" | "score", row: number, dialect: Dialect): string =>
  `=${(field === "success" ? guardedSuccess : guardedScore)(context, row, dialect).computes}`;

/** The mean of the scores in rows `top` to `bottom`: the same in both dialects, since no function can tell a blank from 0. */
export function meanFormula({ columns, edition }: FormulaContext, top: number, bottom: number): string {
  const score = columnOf(columns, "score");
  const range = `${at(score, top)}:${at(score, bottom)}`;
  // COUNT and SUMIF pass over what is no score, errors too, as the check does; the topic's row says how many those are.
  return `=IF(COUNT(${range})=0,"",ROUND(SUMIF(${range},">=0")/COUNT(${range}),${edition.scale.decimals}))`;
}

/**
 * How many rows of `top` to `bottom` were begun and have no score. A row is begun when anything but its name is filled
 * in; headings, and prescribed names that wait, are not.
 */
export function unscoredFormula({ columns, edition }: FormulaContext, top: number, bottom: number): string {
  const rows = (field: ColumnField): string => `${at(columnOf(columns, field), top)}:${at(columnOf(columns, field), bottom)}`;
  const typed: readonly ColumnField[] = ["direction", "target", "unit", ...edition.years.map(resultField), "note"];
  // ISBLANK answers for cells with errors too, which would make any comparison one.
  const blank = typed.map((field) => `ISBLANK(${rows(field)})`).join("*");
  return `=SUMPRODUCT((1-${blank})*(1-ISNUMBER(${rows("score")})))`;
}

/** Whether a cell's formula is such a count, of whatever rows: it stands in a topic's line where an indicator has its note. */
export const isCount = (formula: unknown): boolean => typeof formula === "string" && /^=\s*SUMPRODUCT\(.*ISBLANK\(.*ISNUMBER\(/i.test(formula);

/** A cell that shows what another one shows: the summary's lines. */
export const referenceTo = (cell: Cell): string => `=${addressOf(cell)}`;

/** A row that no sheet has: it stands where any other can be put in its place. */
const anyRow = 10_000_000;
const patternsOf = onceFor((_: FormulaContext) => new Map<string, readonly string[]>());

/** The formula of the form's own for an indicator's computed cell: one of a form is like the other but for the row. */
export function indicatorFormula(field: "success" | "score", row: number, context: FormulaContext, dialect: Dialect): string {
  const known = patternsOf(context);
  const name = `${field} ${dialect}`;
  const pieces = known.get(name) ?? (field === "success" ? successFormula : scoreFormula)(context, anyRow, dialect).split(String(anyRow));
  known.set(name, pieces);
  return pieces.join(String(row));
}
