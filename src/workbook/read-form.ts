import type { Assessment, Indicator, Placeholder, Stray } from "../assessment/assessment";
import type { ItemId } from "../assessment/criteria/edition";
import { findFrame, type FormFrame } from "./form-frame";
import type { FormReading, FormRow } from "./form-reading";
import { findStructure, type Structure } from "./form-structure";
import type { Mark } from "./form-words";
import { hasOwnFormulas, meansWithoutFormulas, showsUnknownName } from "./formula-audit";
import { WorkbookProblem } from "./problem";
import { readMarked, readUnmarked, rowReader } from "./read-row";
import { layoutOf, sheetRow, type Layout } from "./sheet-rows";
import type { SheetContent } from "./workbook";

/** A sheet read as the form, or why it cannot be: `no-form`, `columns-missing` or `year-unknown`. */
export type FormOutcome = { readonly ok: FormReading } | { readonly problem: WorkbookProblem };

/** Under which item the row after this one stands. */
function itemAfter(mark: Mark, under: ItemId | undefined): ItemId | undefined {
  if (mark.is === "item") return mark.item;
  return mark.is === "copy" ? under : undefined;
}

function readRows(content: SheetContent, frame: FormFrame, layout: Layout, structure: Structure, lastRow: number): readonly FormRow[] {
  const reader = rowReader(frame.edition, layout, structure);
  const rows: FormRow[] = [];
  let under: ItemId | undefined;
  for (let row = frame.headingRow + 1; row <= lastRow; row += 1) {
    const mark = structure.marks.get(row);
    const cells = sheetRow(content, row);
    rows.push(mark === undefined ? readUnmarked(cells, under, reader) : readMarked(cells, mark, reader));
    if (mark !== undefined) under = itemAfter(mark, under);
  }
  return rows;
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

function audit(content: SheetContent, layout: Layout, form: Audited): Audit {
  const rowsWithoutFormulas: number[] = [];
  let functionsUnknown = false;
  form.rows.forEach((formRow, index) => {
    const cells = sheetRow(content, form.headingRow + 1 + index);
    if (formRow.is === "indicator" && !hasOwnFormulas(cells, layout, formRow.indicator.item, form.formulas)) {
      rowsWithoutFormulas.push(cells.row);
    }
    functionsUnknown ||= showsUnknownName(cells, layout);
  });
  return { rowsWithoutFormulas, meansWithoutFormulas: meansWithoutFormulas(content, layout, form), functionsUnknown };
}

/** Reads a sheet as the form. Nothing that a sheet may hold makes it throw. */
export function readForm(content: SheetContent): FormOutcome {
  const frame = findFrame(content);
  if (frame instanceof WorkbookProblem) return { problem: frame };
  const { headingRow, keyColumn, head, yearCell, edition, columns } = frame;
  const lastRow = content.top + content.values.length - 1;
  const layout = layoutOf(edition, columns, keyColumn, content.left);
  const structure = findStructure(content, layout, edition, headingRow + 1, lastRow);
  const rows = readRows(content, frame, layout, structure, lastRow);
  const { parts, inOrder, keysHold } = structure;
  const form = { rows, headingRow, parts, inOrder, formulas: { edition, columns, yearCell } };
  return {
    ok: {
      ...form,
      ...audit(content, layout, form),
      sheet: content.sheet,
      isProtected: content.isProtected,
      assessment: assess(frame, rows, structure),
      columns, keyColumn, keysHold, lastRow,
      head: { agency: head.agency.cell, fiscalYear: yearCell, agencyType: head.agencyType.cell },
    },
  };
}
