import type { Assessment, Indicator, Placeholder, Stray } from "../../assessment/form/form";
import type { ItemId } from "../../assessment/criteria/edition";
import { findFrame, type FormFrame } from "./form-frame";
import type { FormReading, FormRow } from "./form-reading";
import { findStructure, type Structure } from "./form-structure";
import type { Mark } from "../layout/form-words";
import { hasOwnFormulas, meansWithoutFormulas, showsUnknownName } from "./formula-audit";
import { WorkbookProblem } from "../problem";
import { readMarked, readUnmarked, rowReader } from "./read-row";
import { layoutOf, sheetRows, type Layout, type SheetRow } from "./sheet-rows";
import type { SheetContent } from "../workbook";

/** A sheet read as the form, or why it cannot be: `no-form`, `columns-missing` or `year-unknown`. */
export type FormOutcome = { readonly ok: FormReading } | { readonly problem: WorkbookProblem };

/** Under which item the row after this one stands. */
function itemAfter(mark: Mark, under: ItemId | undefined): ItemId | undefined {
  if (mark.is === "item") return mark.item;
  return mark.is === "copy" ? under : undefined;
}

function readRows(
  cells: readonly SheetRow[],
  { edition }: FormFrame,
  layout: Layout,
  structure: Structure,
): readonly FormRow[] {
  const reader = rowReader(edition, layout, structure);
  let under: ItemId | undefined;
  return cells.map((row) => {
    const mark = structure.marks.get(row.row);
    if (mark === undefined) return readUnmarked(row, under, reader);
    under = itemAfter(mark, under);
    return readMarked(row, mark, reader);
  });
}

function assess({ edition, head }: FormFrame, rows: readonly FormRow[], { parts }: Structure): Assessment {
  const indicators: Indicator[] = [];
  const placeholders: Placeholder[] = [];
  const strays: Stray[] = [];
  for (const row of rows) {
    if (row.is === "indicator") indicators.push(row.indicator);
    else if (row.is === "placeholder") placeholders.push(row.placeholder);
    else if ("stray" in row && row.stray !== undefined) strays.push(row.stray);
  }
  const agencyType = head.agencyType.value;
  return {
    edition, agency: head.agency.value, indicators, placeholders, strays, itemRows: parts.items,
    ...(agencyType === undefined ? {} : { agencyType }),
  };
}

type Audited = Pick<FormReading, "rows" | "headingRow" | "parts" | "inOrder" | "formulas">;
type Audit = Pick<FormReading, "rowsWithoutFormulas" | "meansWithoutFormulas" | "functionsUnknown">;

function audit(cells: readonly SheetRow[], layout: Layout, form: Audited): Audit {
  const rowsWithoutFormulas = cells.filter((row, index) => {
    const formRow = form.rows[index];
    return formRow?.is === "indicator" && !hasOwnFormulas(row, layout, formRow.indicator.item, form.formulas);
  }).map(({ row }) => row);
  return {
    rowsWithoutFormulas,
    meansWithoutFormulas: meansWithoutFormulas(cells, layout, form),
    functionsUnknown: cells.some((row) => showsUnknownName(row, layout)),
  };
}

/** Reads a sheet as the form. Nothing that a sheet may hold makes it throw. */
export function readForm(content: SheetContent): FormOutcome {
  const frame = findFrame(content);
  if (frame instanceof WorkbookProblem) return { problem: frame };
  const { headingRow, keyColumn, head, yearCell, edition, columns } = frame;
  const lastRow = content.top + content.values.length - 1;
  const layout = layoutOf(edition, columns, keyColumn, content.left);
  const cells = sheetRows(content, headingRow + 1, lastRow);
  const structure = findStructure(cells, layout, edition);
  const rows = readRows(cells, frame, layout, structure);
  const { parts, inOrder, keysHold } = structure;
  const form = { rows, headingRow, parts, inOrder, formulas: { edition, columns, yearCell } };
  return {
    ok: {
      ...form,
      ...audit(cells, layout, form),
      sheet: content.sheet,
      isProtected: content.isProtected,
      assessment: assess(frame, rows, structure),
      columns, keyColumn, keysHold, lastRow,
      head: { agency: head.agency.cell, fiscalYear: yearCell, agencyType: head.agencyType.cell },
    },
  };
}
