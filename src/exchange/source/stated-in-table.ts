import { statedFigure } from "../official/printed-figure";
import type { TextGrid } from "../table/grid";
import { readSaidColumn } from "../table/heading-words";
import type { TakenColumn } from "../table/take-columns";

/** What a row of a table states that its indicator comes to. */
export interface StatedInRow {
  readonly success: number | undefined;
  readonly score: number | undefined;
}

/** Finds what the rows of a table state in the columns that the form computes by itself: to be compared, never to come in. */
export function statedInTable(grid: TextGrid, columns: readonly TakenColumn[]): (at: number) => StatedInRow {
  const columnOf = (says: "success" | "score"): number =>
    columns.findIndex(({ heading, by }) => by === "computed" && readSaidColumn(heading)?.says === says);
  const [success, score] = [columnOf("success"), columnOf("score")];
  const stated = (at: number, column: number): number | undefined => statedFigure(grid[at]?.[column] ?? "");
  return (at) => ({ success: stated(at, success), score: stated(at, score) });
}
