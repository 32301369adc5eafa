import { readDirection } from "../../assessment/form/direction";
import { readNumber } from "../../assessment/form/figure";
import type { Stretch } from "./heading";

/** The middle of an indicator's row in a text: from its direction, or its target where it has none, to the percentage. */
export interface RowMiddle extends Stretch {
  /** "" where the row says none. */
  readonly direction: string;
  readonly target: string;
  readonly unit: Stretch;
  /** The figures behind the unit: those of three years and the percentage where all are there. */
  readonly figures: readonly string[];
  /** Where the figures begin. */
  readonly figuresStart: number;
  /** Whether all that tells a row is there: figures in a sentence can look like half of one. */
  readonly isSure: boolean;
}

/** What may stand in a column of figures. */
const figure = String.raw`(?:[-+−]?(?:ร้อยละ\s?)?[\d๐-๙][\d๐-๙,]{0,20}(?:\.[\d๐-๙]{1,12})?%?|N\/?A|n\/?a|ไม่มี|[-–])`;
const nextFigure = new RegExp(String.raw`\s*(${figure})(?=[\s(]|$)`, "y");
/** Brackets in a unit may hold others; one that is empty says that there is none. */
const nextBracket = /\s*\(([^()]{0,80}(?:\([^()]{0,40}\)[^()]{0,40}){0,2})\)/y;
const bracket = /\(([^()]{2,40})\)/g;
/** A row without a direction is known by its unit in brackets between figures. */
const withoutDirection = new RegExp(String.raw`(?:^|[\s)])(?=(?:${figure})\s*\([^()]{0,60}\)\s*(?:${figure}\s+){3}${figure}(?:\s|$))`, "g");

/** The years that are asked for, and the percentage. */
export const figuresOfRow = 4;

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function figuresFrom(text: string, from: number, most: number): { readonly figures: readonly string[]; readonly end: number } {
  const figures: string[] = [];
  let end = from;
  while (figures.length < most) {
    const found = take(nextFigure, text, end);
    // A figure that is followed by a bracket is the target of another row.
    if (found === null || (figures.length > 0 && text.charAt(nextFigure.lastIndex) === "(")) break;
    figures.push(found[1] ?? "");
    end = nextFigure.lastIndex;
  }
  return { figures, end };
}

/** Reads the target, the unit and the figures that stand from a place on; undefined where no row's do. */
function middleFrom(text: string, start: number, from: number, direction: string): RowMiddle | undefined {
  const target = take(nextFigure, text, from);
  const behindTarget = target === null ? from : nextFigure.lastIndex;
  const unit = take(nextBracket, text, behindTarget);
  if (unit === null) {
    // The unit's brackets are missing: then the target is the first of five figures.
    const { figures, end } = figuresFrom(text, from, figuresOfRow + 1);
    const [first = "", ...others] = figures;
    return others.length < figuresOfRow ? undefined
      : { start, end, direction, target: first, unit: { start: end, end }, figures: others, figuresStart: end, isSure: false };
  }
  const unitEnd = nextBracket.lastIndex;
  const { figures, end } = figuresFrom(text, unitEnd, figuresOfRow);
  const inside = unit[1] ?? "";
  // Brackets and figures of a sentence: a row has a target, or at least what was done in its years.
  const least = target !== null && readNumber(target[1] ?? "") !== undefined ? 2 : figuresOfRow - 1;
  if (figures.length < least || readDirection(inside) !== undefined) return undefined;
  return {
    start, end, direction, target: target?.[1] ?? "", figures,
    figuresStart: unitEnd, isSure: direction !== "" && figures.length === figuresOfRow,
    unit: { start: unitEnd - 1 - inside.length, end: unitEnd - 1 },
  };
}

/** The directions in brackets behind which a row goes on. */
const withDirection = (text: string): readonly RowMiddle[] => Array.from(text.matchAll(bracket)).flatMap(({ 0: all, 1: said = "", index }) => {
  const direction = said.replace(/\s+/g, "");
  if (readDirection(direction) === undefined) return [];
  const middle = middleFrom(text, index, index + all.length, direction);
  return middle === undefined ? [] : [middle];
});

/** The rows of indicators in a text, each by its middle, in the text's order. */
export function rowsIn(text: string): readonly RowMiddle[] {
  const others = Array.from(text.matchAll(withoutDirection)).flatMap(({ 0: before, index }) => {
    const start = index + before.length;
    const middle = middleFrom(text, start, start, "");
    return middle === undefined ? [] : [middle];
  });
  let end = 0;
  return [...withDirection(text), ...others].toSorted((one, other) => one.start - other.start).filter((row) => {
    if (row.start < end) return false;
    ({ end } = row);
    return true;
  });
}

/** Whether an indicator's row stands in a text. */
export const hasRow = (text: string): boolean => rowsIn(text).length > 0;
