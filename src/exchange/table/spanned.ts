import { mustBeFinite, tableLimits } from "./grid";
import { readItemNumber } from "./item-number";

/** A cell of a table on a page: its text, and over how many columns and rows it goes. */
export interface SpannedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A part of a page that was copied: a row of a table, or a line of text beside tables. */
export type PagePart =
  | { readonly is: "row"; readonly cells: readonly SpannedCell[] }
  | { readonly is: "line"; readonly text: string }
  /** Another table begins: nothing reaches into it from the one above. */
  | { readonly is: "table" };

/** What reaches down into the next rows, by its column. */
type Reaching = ReadonlyMap<number, { readonly text: string; readonly rows: number }>;

const within = (span: number, most: number): number => Math.min(Math.max(Math.trunc(span) || 1, 1), most + 1);

/** A row's texts, those that reach into it from above among them, and what reaches into the next. */
function layOutRow(cells: readonly SpannedCell[], above: Reaching): { readonly row: readonly string[]; readonly below: Reaching } {
  const row: string[] = [];
  const below = new Map<number, { readonly text: string; readonly rows: number }>();
  const put = (text: string, rows: number): void => {
    if (rows > 1) below.set(row.length, { text, rows: rows - 1 });
    row.push(text);
  };
  const putReaching = (): void => {
    for (let from = above.get(row.length); from !== undefined; from = above.get(row.length)) put(from.text, from.rows);
  };
  for (const { text, columns, rows } of cells) {
    putReaching();
    const wide = within(columns, tableLimits.columns);
    for (let column = 0; column < wide; column += 1) put(column === 0 ? text : "", within(rows, tableLimits.rows));
    mustBeFinite(0, row.length);
  }
  putReaching();
  return { row, below };
}

/**
 * Rows of tables as rows of texts. A cell over several rows says its text in each of them, as an item's number beside all
 * its indicators does; over several columns it says it in the first. Of the lines beside tables those count that begin
 * with the number of an item or a topic: the table below speaks of it.
 *
 * @throws Failure where the tables are longer or wider than any form
 */
export function rowsOfPage(parts: readonly PagePart[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let reaching: Reaching = new Map();
  for (const part of parts) {
    if (part.is === "row") {
      const { row, below } = layOutRow(part.cells, reaching);
      rows.push(row);
      reaching = below;
    } else {
      reaching = new Map();
      if (part.is === "line" && readItemNumber(part.text) !== undefined) rows.push([part.text]);
    }
    mustBeFinite(rows.length, 0);
  }
  return rows;
}
