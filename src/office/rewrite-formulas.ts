import type { CellValue } from "../sheet/workbook";

/** Writes formulas that show #NAME? again, so that Excel looks their functions up anew; column by column, in runs. */
export async function rewriteFormulas(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const used = sheet.getUsedRange(true).load("values,formulas,rowIndex,columnIndex");
  await context.sync();
  const formulas = used.formulas as CellValue[][];
  const unknown = (row: number, column: number): boolean =>
    used.values[row]?.[column] === "#NAME?" && String(formulas[row]?.[column]).startsWith("=");
  const width = used.values[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    for (let row = 0; row < used.values.length; row++) {
      const first = row;
      while (unknown(row, column)) row++;
      if (row === first) continue;
      sheet.getRangeByIndexes(used.rowIndex + first, used.columnIndex + column, row - first, 1).formulas =
        formulas.slice(first, row).map((cells) => [cells[column]]);
    }
  }
  await context.sync();
}
