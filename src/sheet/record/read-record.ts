import type { CellValue } from "../../assessment/form/figure";
import type { SheetTop } from "../workbook";
import { readDigest } from "./digest-groups";
import { recordFrame } from "./record-frame";
import { recordFieldIn, recordPartIn, type RecordRow } from "./record-row";

/** What a record's sheet holds. */
export interface RecordOnSheet {
  readonly sheet: string;
  readonly version: number;
  /** The digest that it states, as 64 hexadecimal digits; undefined where none can be read. */
  readonly digest: string | undefined;
  readonly rows: readonly RecordRow[];
  /** Rows of the sheet of which nobody can say what they record. */
  readonly unreadable: readonly number[];
  /** The headings are gone: nothing of it could be read. */
  readonly headless: boolean;
}

/** A text as it comes back from any program: its line ends alike, and no blanks around it. */
const plain = (value: CellValue | undefined): string => String(value ?? "").replace(/\r\n?/g, "\n").trim();

/**
 * Reads what a submission's record says, all of it. Nothing that a sheet may hold makes it throw.
 *
 * @returns undefined where the sheet holds no record
 */
export function readRecord(sheet: SheetTop): RecordOnSheet | undefined {
  const frame = recordFrame(sheet);
  if (frame === undefined) return undefined;
  const { version, headingRow, columns } = frame;
  const { values, top, left } = sheet;
  const above = values.slice(0, (headingRow ?? top) - top).flat();
  const digest = above.map((value) => readDigest(plain(value))).find((each) => each !== undefined);
  const rows: RecordRow[] = [];
  const unreadable: number[] = [];
  if (headingRow !== undefined) {
    values.slice(headingRow + 1 - top).forEach((cells, index) => {
      const said = (column: keyof RecordRow): string => plain(cells[(columns.get(column) ?? 0) - left]);
      const [part, field, key, text] = [recordPartIn(said("part")), recordFieldIn(said("field")), said("key"), said("text")];
      if (part !== undefined && field !== undefined) rows.push({ part, key, field, text });
      else if ([...columns.keys()].some((column) => said(column) !== "")) unreadable.push(headingRow + 1 + index);
    });
  }
  return { sheet: sheet.sheet, version, digest, rows, unreadable, headless: headingRow === undefined };
}
