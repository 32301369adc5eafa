/** A block of cells; rows and columns count from 0, both ends included. */
export interface Block {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Excel's own limits: a whole column or row reaches to these. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A"; case does not matter. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1", "A1:B2", "3:5" or "A:C"; a block as long as a row or column is written as one. */
export function blockAddress(block: Block): string {
  const rows = `${block.startRow + 1}:${block.endRow + 1}`;
  if (block.startColumn === 0 && block.endColumn === lastColumn) return rows;
  const first = columnName(block.startColumn);
  const last = columnName(block.endColumn);
  if (block.startRow === 0 && block.endRow === lastRow) return `${first}:${last}`;
  const start = `${first}${block.startRow + 1}`;
  const end = `${last}${block.endRow + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as it stands before "!", quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'หมวด 7'!A1" into sheet and cells; without "!" the sheet is undefined. */
export function splitAddress(address: string): { sheet: string | undefined; cells: string } {
  const text = address.startsWith("=") ? address.slice(1) : address;
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, cells: text };
  const name = text.slice(0, mark);
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, cells: text.slice(mark + 1) };
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function parseCorner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const found = corner.exec(text);
  if (!found || text === "" || text === "$") return undefined;
  return {
    row: found[2] === undefined ? undefined : Number(found[2]) - 1,
    column: found[1] === undefined ? undefined : columnIndex(found[1]),
  };
}

/** Reads "A1", "$A$1:B2", "3:5", "A:C"; undefined where it is no address of cells. */
export function parseBlock(cells: string): Block | undefined {
  const [from = "", second, ...more] = cells.trim().split(":");
  const to = second ?? from;
  const start = parseCorner(from);
  const end = parseCorner(to);
  if (!start || !end || more.length > 0) return undefined;
  if ((start.row === undefined) !== (end.row === undefined)) return undefined;
  if ((start.column === undefined) !== (end.column === undefined)) return undefined;
  if (!cells.includes(":") && (start.row === undefined || start.column === undefined)) return undefined;
  const rows = [start.row ?? 0, end.row ?? lastRow];
  const columns = [start.column ?? 0, end.column ?? lastColumn];
  const block = {
    startRow: Math.min(...rows), endRow: Math.max(...rows),
    startColumn: Math.min(...columns), endColumn: Math.max(...columns),
  };
  const inside = block.startRow >= 0 && block.startColumn >= 0 && block.endRow <= lastRow && block.endColumn <= lastColumn;
  return inside ? block : undefined;
}

/** The cells two blocks share, or undefined. */
export function intersection(a: Block, b: Block): Block | undefined {
  const block = {
    startRow: Math.max(a.startRow, b.startRow), endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn), endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return block.startRow <= block.endRow && block.startColumn <= block.endColumn ? block : undefined;
}

/** Rows and columns in a block. */
export function blockSize(block: Block): { rows: number; columns: number } {
  return { rows: block.endRow - block.startRow + 1, columns: block.endColumn - block.startColumn + 1 };
}
