import type { ExcelWorkbook, Worksheet } from "./excelts";

type Cell = ReturnType<Worksheet["getCell"]>;
type Held = Cell["value"];

/** What files mean a character by, where somebody typed just that: "_x000D_" would come back as a line's end. */
const everyMeaning = /_(?=x[0-9A-Fa-f]{4}_)/g;

const escaped = (text: string): string => text.replace(everyMeaning, "_x005F_");
const isMeant = (text: string): boolean => text.search(everyMeaning) >= 0;

/** A content as a file is to hold it; undefined where that is the same. */
function inFile(held: Held): Held | undefined {
  if (typeof held === "string") return isMeant(held) ? escaped(held) : undefined;
  if (typeof held !== "object" || held === null) return undefined;
  if ("richText" in held) {
    if (!held.richText.some(({ text }) => isMeant(text))) return undefined;
    return { ...held, richText: held.richText.map((part) => ({ ...part, text: escaped(part.text) })) };
  }
  if ("hyperlink" in held && typeof held.text === "string" && isMeant(held.text)) return { ...held, text: escaped(held.text) };
  return undefined;
}

interface Rewritten {
  readonly cell: Cell;
  readonly before: Held;
  readonly after: Held;
}

function rewritten(book: ExcelWorkbook): readonly Rewritten[] {
  const found: Rewritten[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => {
      // What a merged cell covers answers with what the first of them holds.
      if (cell.isMerged && cell.master !== cell) return;
      const after = inFile(cell.value);
      if (after !== undefined) found.push({ cell, before: cell.value, after });
    }));
  }
  return found;
}

/**
 * Writes a workbook so that texts such as "_x000D_" are read again as what was typed. The library reads such escapes
 * and does not write them; in memory the texts stay as they are.
 */
export async function withTextsEscaped<Written>(book: ExcelWorkbook, write: () => Promise<Written>): Promise<Written> {
  const cells = rewritten(book);
  for (const { cell, after } of cells) cell.value = after;
  try {
    return await write();
  } finally {
    for (const { cell, before } of cells) cell.value = before;
  }
}
