import type { ExcelContext } from "./excel-context";
import { Range } from "./range";
import { RangeAreas } from "./ranges";
import { Worksheet } from "./worksheet";

/** Joins the objects of one Excel: all that are made know the same context. */
export function openContext(parts: Omit<ExcelContext, "make">): ExcelContext {
  const context: ExcelContext = {
    ...parts,
    make: {
      worksheet: (sheet) => new Worksheet(context, sheet),
      range: (sheet, [first, ...rest]) => first && rest.length === 0
        ? new Range(context, sheet, first)
        : new RangeAreas(context, sheet, first ? [first, ...rest] : rest),
      areas: (sheet, blocks) => new RangeAreas(context, sheet, blocks),
    },
  };
  return context;
}
