import type { Cell } from "../address";
import type { FormContent } from "../../assessment/form/form";
import { columnOf, columnsOf, plannedColumns } from "../layout/columns";
import { cellsOfLine, type FormRows } from "./form-cells";
import { formLines, type FormLine } from "../layout/form-lines";
import { formRowHeights, formStyles } from "./form-styles";
import { formValidations } from "./form-validations";
import { pagesOfForm } from "./page-breaks";
import { rowHeightsOf } from "./row-heights";
import type { Dialect } from "../layout/formulas";
import { cellNames, formSheet } from "../layout/labels";
import { lightsOf } from "./lights";
import type { SheetPlan } from "../sheet-plan";

/** What to write: a form's content, and how. */
export interface FormRequest extends FormContent {
  /** The sheet to write on; the form's own name where none is given. */
  readonly sheet?: string;
  readonly dialect: Dialect;
}

const keyWidth = 16;

function rowsOf(lines: readonly FormLine[]): FormRows {
  const topics = new Map<string, number>();
  const ends = new Map<string, number>();
  const summaries: number[] = [];
  lines.forEach((line, index) => {
    if (line.is === "topic") topics.set(line.topic.id, index + 1);
    if (line.is === "end") ends.set(line.topic.id, index + 1);
    if (line.is === "summary") summaries.push(index + 1);
  });
  const rowOf = (is: FormLine["is"]): number => lines.findIndex((line) => line.is === is) + 1;
  return { topics, ends, summaries, head: rowOf("head"), columns: rowOf("columns"), total: rowOf("total") };
}

/** Where the first indicator is typed. */
function firstBlank(lines: readonly FormLine[]): Cell {
  return { row: lines.findIndex(({ is }) => is === "blank") + 1, column: 2 };
}

/** The whole form as a sheet to write: blank, or with the given indicators under their items. */
export const planForm = (request: FormRequest): SheetPlan => planLines(request, formLines(request.edition, request.indicators));

/** The form as a sheet to write that has these lines. */
export function planLines({ edition, agency, agencyType, sheet, dialect }: Omit<FormRequest, "indicators">, lines: readonly FormLine[]): SheetPlan {
  const rows = rowsOf(lines);
  const columns = plannedColumns(edition);
  const heads = {
    agency: { row: rows.head, column: 2 },
    fiscalYear: { row: rows.head, column: 4 },
    agencyType: { row: rows.head, column: 6 },
  } as const;
  const form = {
    edition, agency, dialect, rows, columns: columnsOf(edition),
    context: { edition, columns, yearCell: heads.fiscalYear, sheet: sheet ?? formSheet },
    ...(agencyType === undefined ? {} : { agencyType }),
  };
  const widths = columnsOf(edition).map(({ width }) => width);
  const grid = {
    cells: lines.map((line, index) => cellsOfLine(line, index + 1, form)),
    styles: formStyles(edition, lines),
    columnWidths: [...widths, keyWidth],
    rowHeights: formRowHeights(lines),
  };
  return {
    ...grid,
    sheet: sheet ?? formSheet,
    hiddenColumns: [widths.length + 1],
    frozenRows: rows.columns,
    frozenColumns: columnOf(columns, "name"),
    validations: formValidations(edition, lines),
    lights: lightsOf({ edition, columns, keyColumn: widths.length + 1, top: rows.columns + 1, bottom: Math.max(...rows.ends.values()) }),
    names: [
      { name: cellNames.agency, cell: heads.agency },
      { name: cellNames.fiscalYear, cell: heads.fiscalYear },
      { name: cellNames.agencyType, cell: heads.agencyType },
      { name: cellNames.total, cell: { row: rows.total, column: columnOf(columns, "score") } },
    ],
    print: { titleRow: rows.columns, landscape: true, paper: "A4", fitToWidth: true, pagesFrom: pagesOfForm(lines, rowHeightsOf(grid)) },
    firstInput: agency === "" ? heads.agency : firstBlank(lines),
  };
}
