import type { CellValue } from "../assessment/form/figure";
import { plainCell } from "./plain-cell";
import type { Answer } from "./no-answer";

type Block = readonly (readonly unknown[])[];

const sizesDiffer: Answer = { problem: "sizes-differ", parts: [], values: {} };

const isBlock = (given: unknown): given is Block =>
  Array.isArray(given) && given.every((row) => Array.isArray(row));

/** An argument as rows of cells; undefined where it was left out, which Excel hands over as null. */
function blockOf(given: unknown): Block | undefined {
  if (given === null || given === undefined) return undefined;
  return isBlock(given) ? given : [[given]];
}

const rowsOf = (block: Block): number => block.length;
const columnsOf = (block: Block): number => block[0]?.length ?? 0;

/** One argument's cell at a place: a single row or column serves all; undefined beyond the argument's own size. */
function cellAt(block: Block, row: number, column: number): CellValue | undefined {
  const line = block[rowsOf(block) === 1 ? 0 : row];
  const across = columnsOf(block) === 1 ? 0 : column;
  return line === undefined || across >= line.length ? undefined : plainCell(line[across]);
}

/**
 * A function of cells worked out over ranges, the way Excel spills: single cells, rows and columns are repeated to the
 * size of the largest argument. Where arguments of different sizes leave a cell without a partner, that says so.
 *
 * @param given the arguments as Excel hands them over
 * @param compute one answer from one cell of each argument; `undefined` for an argument left out
 */
export function spread<Cells extends readonly (CellValue | undefined)[]>(
  given: { readonly [Position in keyof Cells]: unknown },
  compute: (...cells: Cells) => Answer,
): Answer[][] {
  const blocks = given.map(blockOf);
  const present = blocks.filter((block) => block !== undefined);
  const rows = Math.max(1, ...present.map(rowsOf));
  const columns = Math.max(1, ...present.map(columnsOf));
  const answerAt = (row: number, column: number): Answer => {
    const cells = blocks.map((block) => block && cellAt(block, row, column));
    const lacking = cells.some((cell, position) => cell === undefined && blocks[position] !== undefined);
    return lacking ? sizesDiffer : compute(...(cells as unknown as Cells));
  };
  const answers: Answer[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: Answer[] = [];
    for (let column = 0; column < columns; column += 1) line.push(answerAt(row, column));
    answers.push(line);
  }
  return answers;
}
