import type { Area, Cell } from "../sheet/address";
import { severities } from "../assessment/rules/severity";
import { markColors, markTag } from "../sheet/write/mark-style";
import type { Marks } from "../sheet/workbook";
import { addressLists } from "./address-lists";

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

/** Queues the highlights of one severity; their ids are there after the next sync. */
function highlight(sheet: Excel.Worksheet, severity: keyof Marks, cells: readonly Cell[]): Excel.ConditionalFormat[] {
  return addressLists(areasOf(cells)).map((addresses) => {
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
