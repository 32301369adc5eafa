import type { Grade } from "../assessment/rules/grade";
import type { Area } from "./address";

/** A conditional format of ours: cells are filled while a formula is true of them. */
export interface Highlight {
  /** The sheet, by its name, where it is another than the form's own. */
  readonly sheet?: string;
  /** In one column, from the topmost down: the formula speaks of the first one's top row, as relative references do. */
  readonly areas: readonly Area[];
  /** Without "=". */
  readonly formula: string;
  readonly fill: string;
}

/**
 * What a highlight is there for: a `light` shows by itself what is missing, and is written with the form; a `mark` shows
 * what a check found, until its cell is changed.
 */
export type HighlightKind = "light" | "mark";

/** The fill of a highlighted cell, light enough for black text on it. */
export const highlightColors: Readonly<Record<Grade, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  notice: "#DDEBF7",
  doubt: "#E4DFEC",
};

/** Always true, and says whose a highlight is, so that ours are found again without touching anybody else's. */
const tag = (kind: HighlightKind): string => `LEN("pmqa:${kind}")>0`;

/** A highlight's formula: all of these, with what tells that it is ours. */
export const highlightFormula = (kind: HighlightKind, ...conditions: readonly string[]): string =>
  `AND(${[tag(kind), ...conditions].join(",")})`;

/** Forms of before marked each severity by a tag of its own, which was never out. */
const tagged = /^=?\s*(?:AND\(\s*)?LEN\("pmqa:(light|mark|error|warning|notice)"\)\s*>\s*0/i;

/** What a conditional format is there for, by its formula; undefined for anybody else's. */
export function highlightKind(formula: string): HighlightKind | undefined {
  const kind = tagged.exec(formula)?.[1];
  if (kind === undefined) return undefined;
  return kind === "light" ? "light" : "mark";
}
