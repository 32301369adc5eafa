import { editionFor } from "../../assessment/criteria/editions";
import { firstKnownYear } from "../../assessment/criteria/scales";
import type { Edition } from "../../assessment/criteria/edition";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import type { Head } from "../../assessment/form/form";
import { yearsHeld, type FiguresOfYears } from "../../assessment/form/figures-of-years";
import { resultField } from "../../assessment/form/place";
import type { Cell } from "../address";
import { columnOf } from "../layout/columns";
import { readKey } from "../layout/keys";
import { criteriaLine } from "../layout/labels";
import type { FormReading } from "../read/form-reading";
import { formulaAt, sheetRows, shown } from "../read/sheet-rows";
import { sheetFailure } from "../sheet-failure";
import type { Arrangement, CellChange } from "../workbook";
import { changeOf } from "./cell-changes";
import { planNotes, type NotesPlan } from "./edition-notes";
import { planFigures, type FigureMove } from "./move-figures";
import { isCriteriaLine, withYear, yearIn } from "./years-in-texts";

/** How a head is changed: cells alone, or with rows that come or go. */
export type HeadPlan = { readonly changes: readonly CellChange[] } | { readonly arrangement: Arrangement };

/** A column of results: the year of its figures, as its heading says it, else by the head. */
interface YearColumn {
  readonly column: number;
  readonly year: number;
}

function yearColumns({ columns, form }: FormReading): readonly YearColumn[] {
  const held = yearsHeld(form);
  return form.edition.years.map((year, index) => ({ column: columnOf(columns, resultField(year)), year: held[index] ?? year }));
}

/** The headings of the years. What else they say stays; a formula, or a heading without a year, follows by itself. */
function headings({ content, headingRow }: FormReading, held: readonly YearColumn[], years: readonly number[]): readonly CellChange[] {
  const [row] = sheetRows(content, headingRow, headingRow);
  if (row === undefined) return [];
  return held.flatMap(({ column }, index): readonly CellChange[] => {
    const text = String(shown(row, column - content.left));
    const year = years[index];
    const stays = year === undefined || yearIn(text) === undefined || formulaAt(row, column - content.left) !== undefined;
    return stays || withYear(text, year) === text ? [] : [{ cell: { row: headingRow, column }, entry: withYear(text, year) }];
  });
}

/** What stands above the headings and speaks of the edition: the subtitle, as far as it is the form's own, and the form's key. */
function aboveHeadings({ content, headingRow, keyColumn }: FormReading, to: Edition): readonly CellChange[] {
  return sheetRows(content, content.top, headingRow - 1).flatMap((row) => row.values.flatMap((value, index): readonly CellChange[] => {
    if (typeof value !== "string" || formulaAt(row, index) !== undefined) return [];
    const cell: Cell = { row: row.row, column: content.left + index };
    const key = cell.column === keyColumn ? readKey(value) : undefined;
    const now = key?.is === "form" && key.criteriaOf !== "" ? value.replace(/\d+$/, String(to.criteriaOf))
      : isCriteriaLine(value) ? criteriaLine(to) : value;
    return now === value ? [] : [{ cell, entry: now }];
  }));
}

/** Where the figures go that stay under their years. */
const movesOf = (held: readonly YearColumn[], years: readonly number[]): readonly FigureMove[] =>
  held.map(({ column, year }) => ({ from: column, to: held[years.indexOf(year)]?.column }));

/** What the head says otherwise than before. */
function headCells(reading: FormReading, { agency, fiscalYear, agencyType }: Head): readonly CellChange[] {
  const { head, form } = reading;
  const type = agencyType === undefined ? null : agencyTypeLabels[agencyType].th;
  const entries = [
    [head.agency, agency, agency !== form.agency],
    [head.fiscalYear, fiscalYear, fiscalYear !== form.edition.fiscalYear],
    [head.agencyType, type, agencyType !== form.agencyType],
  ] as const;
  return entries.flatMap(([cell, entry, isOther]) =>
    (cell === undefined || !isOther ? [] : [changeOf(reading, cell, entry === "" ? null : entry)]));
}

/** Changes by the rows as they are numbered once notes have come or gone. */
function renumbered(changes: readonly CellChange[], { top, bottom, rows }: NonNullable<NotesPlan["rows"]>): readonly CellChange[] {
  const placeOf = (row: number): number =>
    (row < top ? row : row > bottom ? row + rows.length - (bottom - top + 1) : top + rows.indexOf(row));
  return changes.map((change) => ({ ...change, cell: { ...change.cell, row: placeOf(change.cell.row) } }));
}

/**
 * Changes what the head says. Another fiscal year takes along whatever speaks of it: the headings of the years, the
 * subtitle and the notes, as far as they are the form's own; and the figures, which stay under their years or keep their
 * columns, whose years change.
 *
 * @throws Failure `year-unknown` where the year has no criteria
 */
export function planHead(reading: FormReading, head: Head, figures: FiguresOfYears): HeadPlan {
  const to = editionFor(head.fiscalYear);
  if (to === undefined) throw sheetFailure("year-unknown", { year: String(head.fiscalYear), first: String(firstKnownYear) });
  const changes = headCells(reading, head);
  if (to.fiscalYear === reading.form.edition.fiscalYear) return { changes };
  const held = yearColumns(reading);
  const notes = planNotes(reading, to);
  const above = [
    ...changes, ...aboveHeadings(reading, to), ...headings(reading, held, to.years),
    ...(figures === "stay" ? planFigures(reading, movesOf(held, to.years)) : []),
  ];
  if (notes.rows === undefined) return { changes: [...above, ...notes.changes] };
  return { arrangement: { ...notes.rows, changes: [...renumbered(above, notes.rows), ...notes.changes] } };
}
