import type { Failure } from "../../assessment/text/failure";
import { fileFailure } from "../file-failure";
import { meaningOf, type CellMeaning } from "./cell-value";
import type { WrittenFormula } from "./formulas";
import { limits } from "./limits";

/** A cell as a sheet's part says it; rows and columns from 1. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** How its text is meant: "n" a number, "s" the number of a shared text… */
  readonly type: string;
  /** The number of its style. */
  readonly style: number;
  readonly formula: WrittenFormula | undefined;
  /** What is written as its value; of a formula, what some program computed. Undefined where nothing is. */
  readonly text: string | undefined;
  /** Whether its text stands in it as an inline one, read already. */
  readonly isInline: boolean;
}

/** The part that a cell is read from, for what there is to say of it. */
export interface Source {
  readonly file: string;
  readonly part: string;
}

type Place = Pick<WrittenCell, "row" | "column">;

export const corruptAt = ({ file, part }: Source, { row, column }: Place): Failure =>
  fileFailure("corrupt", { file, detail: `${part}, ${row}:${column}` });

export const tooLongAt = ({ file, part }: Source, { row, column }: Place): Failure =>
  fileFailure("long-text", { file, part: `${part}, ${row}:${column}`, most: limits.textLength });

/**
 * What a cell shows; undefined where the file keeps nothing for it.
 *
 * @throws Failure `corrupt` where its type does not allow what it says, `long-text`
 */
export function shownBy(cell: WrittenCell, source: Source, from1904: boolean): CellMeaning | undefined {
  const { text, type, isInline } = cell;
  if (text === undefined || (text.trim() === "" && type !== "str" && type !== "inlineStr")) return undefined;
  if (isInline) return { kind: "value", value: text };
  const meaning = meaningOf(type, text, from1904);
  if (meaning === undefined) throw corruptAt(source, cell);
  const isLong = meaning.kind === "value" && typeof meaning.value === "string" && meaning.value.length > limits.textLength;
  if (isLong) throw tooLongAt(source, cell);
  return meaning;
}
