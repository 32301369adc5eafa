import { Failure } from "../../assessment/text/failure";
import type { ItemId } from "../../assessment/criteria/edition";
import { onceInARow } from "../../assessment/once";
import { countsFrom, type Form, type IndicatorRow, type Placeholder, type Stray } from "../../assessment/form/form";
import type { Place } from "../../assessment/form/place";
import type { OwnLine } from "../layout/form-words";
import { ownDialect } from "../layout/formula-meaning";
import { dialects, indicatorFormula, isCount, type Dialect, type FormulaContext } from "../layout/formulas";
import type { SheetContent, SheetTop } from "../workbook";
import { callsFunction, showsUnknownName } from "./computed-cell";
import { formsAmong } from "./find-form";
import { findFrame, type FormFrame } from "./form-frame";
import type { FormReading, FormRow } from "./form-reading";
import { findStructure, type Structure } from "./form-structure";
import { readMeans } from "./read-means";
import { readOwnLine, readOtherRow, rowReader, type RowReader } from "./read-row";
import { formulaAt, layoutOf, sheetRows, type Layout, type SheetRow } from "./sheet-rows";

/** A sheet read as the form, or why it cannot be: `no-form`, `columns-missing` or `year-unknown`. */
export type FormOutcome = { readonly ok: FormReading } | { readonly problem: Failure };

/** Under which item the row after this line stands. */
function itemAfter(line: OwnLine, under: ItemId | undefined): ItemId | undefined {
  if (line.is === "item") return line.item;
  return line.is === "copy" ? under : undefined;
}

function readRows(cells: readonly SheetRow[], structure: Structure, reader: RowReader): readonly FormRow[] {
  let under: ItemId | undefined;
  return cells.map((row) => {
    const line = structure.lines.get(row.row);
    if (line === undefined) return readOtherRow(row, under, reader);
    under = itemAfter(line, under);
    return readOwnLine(row, line, reader);
  });
}

/** Fewer rows than this under the wrong item are each told by themselves. */
const fewestTorn = 3;

/** Whether a sort took most indicators from under their items, though the form's own lines kept their order. */
function areTorn(rows: readonly FormRow[]): boolean {
  const indicators = rows.flatMap((row) => (row.is === "indicator" ? [row.indicator] : []));
  const astray = indicators.filter(({ item, under }) => item !== under).length;
  return astray >= fewestTorn && astray * 2 > indicators.length;
}

/** The rows, read by where they stand too; by their own numbers alone, where the lines are torn from them. */
function readAllRows(cells: readonly SheetRow[], structure: Structure, reader: RowReader) {
  const rows = readRows(cells, structure, reader);
  if (!structure.inOrder || !areTorn(rows)) return { rows, structure };
  const torn = { ...structure, inOrder: false };
  return { rows: readRows(cells, torn, { ...reader, structure: torn }), structure: torn };
}

/** What the rows say, by kind. */
function contentOf(rows: readonly FormRow[]): Pick<Form, "indicators" | "placeholders" | "strays"> {
  const indicators: IndicatorRow[] = [];
  const placeholders: Placeholder[] = [];
  const strays: Stray[] = [];
  for (const row of rows) {
    if (row.is === "indicator") indicators.push(row.indicator);
    else if (row.is === "placeholder") placeholders.push(row.placeholder);
    else if ("stray" in row && row.stray !== undefined) strays.push(row.stray);
  }
  return { indicators, placeholders, strays };
}

const computedFields = ["success", "score"] as const;

const unknownFunctions = (cells: readonly SheetRow[], layout: Layout): readonly Place[] =>
  cells.flatMap((row) => computedFields.flatMap((field) =>
    (showsUnknownName(row, layout[field]) ? [{ row: row.row, field }] : [])));

/** In what the form is computed, by its own formulas; where none is left, by what others call. */
function dialectsOf(cells: readonly SheetRow[], layout: Layout, formulas: FormulaContext): readonly Dialect[] {
  const isIn = (dialect: Dialect, isOwn: (formula: string, field: "success" | "score", row: number) => boolean): boolean =>
    cells.some((row) => computedFields.some((field) => {
      const formula = formulaAt(row, layout[field]);
      return formula !== undefined && callsFunction(row, layout[field]) === (dialect === "functions") && isOwn(formula, field, row.row);
    }));
  // Nearly all forms have a formula that is the form's own letter by letter: then none is taken apart to see what it means.
  const own = dialects.filter((dialect) =>
    isIn(dialect, (formula, field, row) => indicatorFormula(field, row, formulas, dialect) === formula)
    || isIn(dialect, (formula, field, row) => ownDialect(formula, field, row, formulas) === dialect));
  if (own.length > 0) return own;
  return cells.some((row) => computedFields.some((field) => callsFunction(row, layout[field]))) ? ["functions"] : [];
}

function assess(
  { edition, head, yearCell, otherYears }: FormFrame,
  { parts, inOrder, gone }: Structure,
  noticed: Pick<Form, "indicators" | "placeholders" | "strays" | "means" | "unknownFunctions" | "calculation" | "copies" | "version">,
): Form {
  const agencyType = head.agencyType.value;
  return {
    edition, agency: head.agency.value, headRow: yearCell.row, inOrder, gone, otherYears,
    agencyTypeTyped: head.agencyType.typed,
    itemRows: parts.items, topicRows: parts.topics,
    ...noticed,
    ...(agencyType === undefined ? {} : { agencyType }),
  };
}

/** A form as its own sheet says it, whatever stands beside that. Read once: an edit may have been on another sheet. */
const readAlone = onceInARow((content: SheetContent): FormOutcome => {
  const frame = findFrame(content);
  if (frame instanceof Failure) return { problem: frame };
  const { headingRow, keyColumn, head, yearCell, edition, columns } = frame;
  const layout = layoutOf(edition, columns, keyColumn, content.left);
  const cells = sheetRows(content, headingRow + 1, content.top + content.values.length - 1);
  const formulas = { edition, columns, yearCell, sheet: content.sheet };
  // A form that lost its key is of the version by what it computes.
  const version = frame.version ?? (content.formulas.some((row) => row.some(isCount)) ? countsFrom : 1);
  const found = findStructure(cells, layout, edition);
  const { rows, structure } = readAllRows(cells, found, rowReader({ layout, structure: found, formulas, version }));
  const { parts, inOrder } = structure;
  const laid = { rows, headingRow, parts };
  const said = contentOf(rows);
  const means = inOrder ? readMeans(cells, layout, laid, { formulas, version }) : [];
  const form = assess(frame, structure, {
    ...said, copies: [], means, version, unknownFunctions: unknownFunctions(cells, layout), calculation: content.calculation,
  });
  return {
    ok: {
      ...laid,
      sheet: content.sheet,
      besides: [], content, keyColumn, lines: structure.lines,
      isProtected: content.isProtected,
      form,
      columns, formulas,
      head: { agency: head.agency.cell, fiscalYear: yearCell, agencyType: head.agencyType.cell },
      dialects: dialectsOf(cells, layout, formulas),
    },
  };
});

/**
 * Reads a sheet as the form. Nothing that a sheet may hold makes it throw.
 *
 * @param others the other sheets of its workbook, where it has any
 */
export function readForm(content: SheetContent, others: readonly SheetTop[] = []): FormOutcome {
  const outcome = readAlone(content);
  const besides = formsAmong(others);
  if ("problem" in outcome || besides.length === 0) return outcome;
  const { form } = outcome.ok;
  const copies = besides.flatMap(({ sheet, year }) => (year === form.edition.fiscalYear ? [{ sheet, read: content.sheet }] : []));
  return { ok: { ...outcome.ok, besides, form: { ...form, copies } } };
}
