import { tokenize } from "@borgar/fx";
import { areaOf, sheetOfReference, type Area } from "../address";

/** A piece of a formula as it is meant: an area of cells, or anything else as a text that is the same for the same thing. */
export type FormulaToken =
  | { readonly area: Area; /** The sheet it lies on, where that is another than the formula's own. */ readonly sheet?: string }
  | { readonly text: string };

/** What hosts put before the names of functions they do not know, or no longer know. */
const foreign = /^(?:_xlfn\.|_xlws\.|_xll\.|_xldudf_)+/i;

/** "_xldudf_PMQA_SCORE" → "PMQA.SCORE". */
const functionName = (name: string): string => name.replace(foreign, "").toUpperCase().replace(/^PMQA_/, "PMQA.");

function areaToken(reference: string, ownSheet: string): FormulaToken {
  const area = areaOf(reference.toUpperCase());
  if (area === undefined) return { text: reference.toUpperCase() };
  const sheet = reference.includes("!") ? sheetOfReference(reference) : ownSheet;
  return sheet.toLowerCase() === ownSheet.toLowerCase() ? { area } : { area, sheet };
}

const isText = (token: FormulaToken | undefined, text: string): boolean => token !== undefined && "text" in token && token.text === text;

/** Two corners with a colon and blanks between them are one area; a path before a function's name is none of its own. */
function joined(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const done: FormulaToken[] = [];
  for (const token of tokens) {
    const from = done.at(-2);
    if ("area" in token && isText(done.at(-1), ":") && from !== undefined && "area" in from) {
      done.splice(-2, 2, { ...from, area: { ...from.area, bottom: token.area.bottom, right: token.area.right } });
    } else done.push(token);
  }
  return done;
}

/**
 * A formula in pieces that are alike for formulas that mean the same: blanks, `$`, letter case, hosts' prefixes, the name
 * of the own sheet and the writing of numbers do not count. Any text has pieces, also one that is no formula.
 *
 * @param ownSheet the sheet on which the formula stands
 */
export function formulaTokens(formula: string, ownSheet: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const { type, value } of tokenize(formula)) {
    switch (type) {
      case "fx_prefix": case "whitespace": case "newline": case "context": case "context_quote": break;
      case "range": case "range_beam": tokens.push(areaToken(value, ownSheet)); break;
      case "number": tokens.push({ text: String(Number(value)) }); break;
      case "string": tokens.push({ text: value }); break;
      case "func": tokens.push({ text: functionName(value) }); break;
      // "@" asks for one value of many, "!" follows a path.
      case "operator": if (value !== "@" && value !== "!") tokens.push({ text: value }); break;
      default: tokens.push({ text: value.toUpperCase() });
    }
  }
  // A sign before the whole adds nothing: spreadsheets of old began their formulas so.
  return joined(isText(tokens[0], "+") ? tokens.slice(1) : tokens);
}

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Whether two pieces are the same, areas apart: those stand for each other wherever they lie. */
const alike = (a: FormulaToken, b: FormulaToken | undefined): boolean =>
  b !== undefined && ("area" in a ? "area" in b : "text" in b && a.text === b.text);

/** Whether two formulas do the same, with whatever cells. */
export const sameShape = (a: readonly FormulaToken[], b: readonly FormulaToken[]): boolean =>
  a.length === b.length && a.every((token, index) => alike(token, b[index]));

/** An area that a formula takes. */
export type TakenArea = Extract<FormulaToken, { area: Area }>;

/** The areas of a formula, in their order. */
export const areasIn = (tokens: readonly FormulaToken[]): readonly TakenArea[] =>
  tokens.filter((token): token is TakenArea => "area" in token);

/** Whether two areas are the same cells of the same sheet. */
export const sameCells = (a: TakenArea, b: TakenArea): boolean =>
  sameArea(a.area, b.area) && a.sheet?.toLowerCase() === b.sheet?.toLowerCase();
