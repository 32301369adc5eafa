import { addressOfArea } from "../workbook/address";
import { markColors, markTag, severities } from "../workbook/mark-style";
import type { Area, Cell, Marks } from "../workbook/workbook";

/** Excel takes an address list of up to 8,192 characters. */
const longestList = 8_000;

/** Cells as areas: neighbours in a column make one, so that thousands of findings stay few addresses. */
export function areasOf(cells: readonly Cell[]): Area[] {
  const areas: Area[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last !== undefined && last.left === column && last.bottom === row - 1) {
      areas[areas.length - 1] = { ...last, bottom: row };
    } else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

/** Addresses joined into lists that Excel takes. */
function listsOf(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(addressOfArea)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestList) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Queues the highlights of one severity; their ids are there after the next sync. */
function highlight(sheet: Excel.Worksheet, severity: keyof Marks, cells: readonly Cell[]): Excel.ConditionalFormat[] {
  return listsOf(areasOf(cells)).map((addresses) => {
    const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
    format.custom.rule.formula = `=${markTag(severity)}`;
    format.custom.format.fill.color = markColors[severity];
    return format.load("id");
  });
}

/** Queues the removal of highlights by their ids, and the new ones. Nobody else's formats are touched. */
export function queueMarks(
  sheet: Excel.Worksheet,
  before: readonly string[],
  marks: Marks,
): Excel.ConditionalFormat[] {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of before) formats.getItem(id).delete();
  // The one added last comes first in Excel's order, so the gravest is added last.
  return severities.toReversed().flatMap((severity) => highlight(sheet, severity, marks[severity]));
}
