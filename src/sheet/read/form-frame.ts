import type { Failure } from "../../assessment/text/failure";
import { sheetFailure } from "../sheet-failure";
import type { Cell } from "../address";
import type { OtherYear } from "../../assessment/form/form";
import { resultField } from "../../assessment/form/place";
import type { Edition } from "../../assessment/criteria/edition";
import { editionFor, newestEdition } from "../../assessment/criteria/editions";
import { firstKnownYear } from "../../assessment/criteria/scales";
import { findHeadingRow, findKeyColumn, readHeadings } from "../layout/headings";
import type { ColumnMap } from "../layout/columns";
import { readKey } from "../layout/keys";
import { readHead, type HeadColumns, type SheetHead } from "./read-head";
import type { SheetTop } from "../workbook";

/** A year beyond this is a slip of the finger. */
const lastYear = 2699;

/** What is found of a form before a single row of it is read. */
export interface FormFrame {
  readonly headingRow: number;
  readonly keyColumn: number | undefined;
  readonly head: SheetHead;
  readonly yearCell: Cell;
  readonly edition: Edition;
  readonly columns: ColumnMap;
  readonly otherYears: readonly OtherYear[];
  /** The version of the form that the sheet says it is; undefined where it says nothing any more. */
  readonly version: number | undefined;
}

const columnsMissing = ({ sheet }: SheetTop, missing: readonly string[]): Failure =>
  sheetFailure("columns-missing", { sheet, columns: missing.join(", ") });

/** The head's values stand above these columns; results are in the order of their years, whichever they are. */
const headColumns = (columns: ColumnMap): HeadColumns => ({
  agency: columns.get("name"),
  fiscalYear: columns.get("target"),
  agencyType: columns.get(resultField(newestEdition.years[0] ?? newestEdition.fiscalYear)),
});

/** The version in the form's own key, which stands above the headings. */
function versionOf({ values, top }: SheetTop, headingRow: number): number | undefined {
  const keys = values.slice(0, headingRow - top).flat().map(readKey);
  return keys.find((key) => key?.is === "form")?.version;
}

/** The form's head and columns in a sheet, or why the sheet cannot be read as the form. */
export function findFrame(content: SheetTop): FormFrame | Failure {
  const headingRow = findHeadingRow(content);
  const keyColumn = findKeyColumn(content);
  if (headingRow === undefined) {
    return keyColumn === undefined
      ? sheetFailure("no-form", { sheets: content.sheet })
      : columnsMissing(content, readHeadings([], content.left, newestEdition).missing);
  }
  const cells = content.values[headingRow - content.top] ?? [];
  const known = readHeadings(cells, content.left, newestEdition);
  const head = readHead(content, { headingRow, keyColumn, valueColumns: headColumns(known.columns) });
  const { value: year, cell: yearCell, typed } = head.fiscalYear;
  const edition = year === undefined || year > lastYear ? undefined : editionFor(year);
  if (edition === undefined || yearCell === undefined) {
    // The year stands above a column: where that one is gone, its heading is what to put back.
    if (known.missing.length > 0) return columnsMissing(content, known.missing);
    return sheetFailure("year-unknown", { year: typed, first: String(firstKnownYear) });
  }
  const { columns, missing, otherYears: noticed } = edition === newestEdition ? known : readHeadings(cells, content.left, edition);
  if (missing.length > 0) return columnsMissing(content, missing);
  const otherYears = noticed.map((other) => ({ ...other, at: { row: headingRow, field: resultField(other.year) } }));
  return { headingRow, keyColumn, head, yearCell, edition, columns, otherYears, version: versionOf(content, headingRow) };
}
