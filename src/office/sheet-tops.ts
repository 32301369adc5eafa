import type { CellValue } from "../assessment/form/figure";
import { addressOfArea } from "../sheet/address";
import { topSize, type SheetTop } from "../sheet/workbook";

/** The most rows that are asked for of other sheets, taken together: Excel answers with no more than 5 MB at once. */
const mostRows = 3_000;
/** Enough for a form as it is written: its headings, and its first lines. */
const fewestRows = 8;

/** Asks for the tops of sheets by their ids: of very many sheets for less of each. */
export function requestTops(worksheets: Excel.WorksheetCollection, ids: readonly string[]): ReadonlyMap<string, Excel.Range> {
  const rows = Math.max(fewestRows, Math.min(topSize.rows, Math.floor(mostRows / ids.length)));
  const area = addressOfArea({ top: 1, left: 1, bottom: rows, right: topSize.columns });
  return new Map(ids.map((id) => [
    id, worksheets.getItemOrNullObject(id).getRange(area).getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values"),
  ]));
}

/** What an answer says of a sheet's top. */
export function topOf(sheet: string, used: Excel.Range): SheetTop {
  if (used.isNullObject) return { sheet, top: 1, left: 1, values: [] };
  return { sheet, top: used.rowIndex + 1, left: used.columnIndex + 1, values: used.values as CellValue[][] };
}
