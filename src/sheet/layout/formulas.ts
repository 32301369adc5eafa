import type { Direction } from "../../assessment/form/form";
import { resultField } from "../../assessment/form/form";
import type { Edition } from "../../assessment/criteria/edition";
import { directionLabels } from "../../assessment/form/direction";
import { addressOf, columnLetters } from "../address";
import { columnOf, type ColumnMap } from "./columns";
import type { Cell } from "../workbook";

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

const at = (column: number, row: number | string): string => `${columnLetters(column)}${row}`;
const fixed = ({ row, column }: Cell): string => `$${columnLetters(column)}$${row}`;
const either = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `${cell}="${word}"`).join(",")})`;

const wordsFor = (direction: Direction): readonly string[] =>
  [directionLabels[direction].th, directionLabels[direction].en, direction];

function nativeSuccess(actual: string, target: string, direction: string, decimals: number): string {
  const lower = either(direction, wordsFor("lower"));
  const known = either(direction, [...wordsFor("higher"), ...wordsFor("lower")]);
  // Rounded twice: the first only sweeps away what binary arithmetic left below the tenth decimal.
  const percent = `ROUND(ROUND(IF(${lower},2*${target}-${actual},${actual})*100/${target},10),${decimals})`;
  return `=IF(AND(${actual}="",${target}="",${direction}=""),"",`
    + `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target}),${known}),IF(${target}>0,${percent},1/0),NA()))`;
}

function nativeScore(success: string, item: string, { scale }: Edition): string {
  const printed = `ROUND(${success},${scale.decimals})`;
  const band = scale.bands.reduceRight((below, { score, atLeast }) =>
    (Number.isFinite(atLeast) ? `IF(${printed}>=${atLeast},${score},${below})` : String(score)), "0");
  const cap = Object.entries(scale.caps).reduce((otherwise, [capped, most]) =>
    `IF(${item}="${capped}",${most},${otherwise})`, String(scale.maxScore));
  return `=IF(${success}="","",IF(${item}="",NA(),MIN(${band},${cap})))`;
}

/** Stands for the row's number while a formula is put together once for all rows. */
const anyRow = "\u0001";

function successPattern({ columns, edition }: FormulaContext, dialect: Dialect): string {
  const actual = at(columnOf(columns, resultField(edition.fiscalYear)), anyRow);
  const target = at(columnOf(columns, "target"), anyRow);
  const direction = at(columnOf(columns, "direction"), anyRow);
  return dialect === "functions"
    ? `=PMQA.SUCCESS(${actual},${target},${direction})`
    : nativeSuccess(actual, target, direction, edition.scale.decimals);
}

function scorePattern({ columns, edition, yearCell }: FormulaContext, dialect: Dialect): string {
  const success = at(columnOf(columns, "success"), anyRow);
  const item = at(columnOf(columns, "item"), anyRow);
  return dialect === "functions"
    ? `=PMQA.SCORE(${success},${item},${fixed(yearCell)})`
    : nativeScore(success, item, edition);
}

type Patterns = Readonly<Record<Dialect, Readonly<Record<"success" | "score", readonly string[]>>>>;

const patterns = new WeakMap<FormulaContext, Patterns>();

function patternsOf(context: FormulaContext): Patterns {
  const known = patterns.get(context);
  if (known !== undefined) return known;
  const inDialect = (dialect: Dialect): Patterns[Dialect] => ({
    success: successPattern(context, dialect).split(anyRow),
    score: scorePattern(context, dialect).split(anyRow),
  });
  const made = { functions: inDialect("functions"), native: inDialect("native") };
  patterns.set(context, made);
  return made;
}

/** The percentage of success of the indicator in a row. */
export const successFormula = (context: FormulaContext, row: number, dialect: Dialect): string =>
  patternsOf(context)[dialect].success.join(String(row));

/** The score of the indicator in a row; the item is read from the row itself, so that sorting keeps it. */
export const scoreFormula = (context: FormulaContext, row: number, dialect: Dialect): string =>
  patternsOf(context)[dialect].score.join(String(row));

/** The mean of the scores in rows `top` to `bottom`. */
export function meanFormula(context: FormulaContext, top: number, bottom: number, dialect: Dialect): string {
  const score = columnOf(context.columns, "score");
  const range = `${at(score, top)}:${at(score, bottom)}`;
  return dialect === "functions"
    ? `=PMQA.MEANSCORE(${range})`
    // A score still missing (#N/A) makes the mean #N/A: a mean that passed over it would pass for the mean of all.
    : `=IF(SUMPRODUCT(ISNUMBER(${range})+ISERROR(${range}))=0,"",ROUND(AVERAGE(${range}),${context.edition.scale.decimals}))`;
}

/** A cell that shows what another one shows: the summary's lines. */
export const referenceTo = (cell: Cell): string => `=${addressOf(cell)}`;

/** What hosts put before or into the names of functions they do not know, or no longer know. */
const foreign = /_xldudf_|_xlfn\.|_xlws\.|_xll\.|@/gi;

/** A formula for comparing: prefixes of hosts, spaces, `$` and letter case apart. */
export const normalFormula = (formula: string): string =>
  formula.replace(foreign, "").replace(/PMQA[._](?=[A-Z]+\()/gi, "PMQA.").replace(/[\s$]+/g, "").toUpperCase();

/** Whether a cell's formula is the form's own for that place, in either dialect, however a host writes it. */
export function isOwnFormula(
  formula: unknown,
  field: "success" | "score",
  row: number,
  context: FormulaContext,
): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  const own = field === "success" ? successFormula : scoreFormula;
  if (dialects.some((dialect) => own(context, row, dialect) === formula)) return true;
  const normal = normalFormula(formula);
  return dialects.some((dialect) => normalFormula(own(context, row, dialect)) === normal);
}
