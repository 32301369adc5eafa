/** What a cell of a table holds: nothing, a number or a text. */
export type CsvCell = number | string | null;

/** Texts stand in quotes and numbers do not, so that 12 and "12" are two things; what is missing is nothing at all. */
const cellText = (cell: CsvCell): string => {
  if (cell === null || cell === "") return "";
  return typeof cell === "number" ? String(cell) : `"${cell.replaceAll("\"", "\"\"")}"`;
};

/** Rows as RFC 4180 has them, each ended by CR LF. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
