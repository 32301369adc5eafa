import type { Failure } from "../../assessment/text/failure";
import { topSize, type SheetContent, type SheetTop } from "../../sheet/workbook";
import { gridOf } from "./grid";
import { noCells, spotOf, type HeldCells, type Span } from "./held-cells";
import { limits } from "./limits";
import { orFailure } from "./or-failure";
import { useOf, type SharedTexts } from "./shared-texts";
import { SheetCells, type CellsListener } from "./sheet-cells";
import { allowance, type Allowance } from "./unpack";
import { shownBy, type Source, type WrittenCell } from "./written-cell";
import { enough, readXml, spreadsheet } from "./xml";
import type { Zip, ZipEntry } from "./zip-directory";

/** A sheet's top, as far as it could be read. */
export interface FileTop extends SheetTop {
  /**
   * Why nothing of it is known. Its sheet may be none of the form's business, so this is nothing to fail for, until
   * nothing else could be the form.
   */
  readonly failure?: Failure;
}

/** A sheet whose top is wanted. */
export interface TopSource {
  readonly sheet: string;
  /** Finds its part; fails where the file has none. */
  readonly entry: () => ZipEntry;
}

/** What the tops' cells mean depends on their workbook. */
export interface TopsContext {
  readonly from1904: boolean;
  readonly texts: SharedTexts;
  /** The sheets that somebody says are the form. They are read first, and refused for their size as the form would be. */
  readonly claiming: readonly string[];
  /** A sheet that was read in whole already: its top is there, and is not read again. */
  readonly whole: SheetContent | undefined;
}

/** The cells of all tops in one table, so that the shared texts are read once; which of them are whose is told apart. */
interface Table {
  readonly cells: HeldCells;
  readonly uses: number[];
}

interface Found extends Span {
  readonly usesTexts: boolean;
  readonly failure?: Failure;
}

/**
 * Keeps what a sheet's top shows. What is merged is said behind the last row, and not looked at: covered cells show
 * what is in them, which is nothing where a spreadsheet program wrote them.
 */
const topListener = (source: Source, { cells, uses }: Table, from1904: boolean): CellsListener => ({
  row(row) {
    if (row > topSize.rows) throw enough;
  },
  cell(cell: WrittenCell) {
    const shown = cell.column > topSize.columns ? undefined : shownBy(cell, source, from1904);
    if (shown === undefined) return;
    if (shown.kind === "shared") uses.push(useOf(shown.index, cells.at.length));
    cells.at.push(spotOf(cell.row, cell.column));
    cells.values.push(shown.kind === "shared" ? undefined : shown.value);
  },
  other() { /* What is around the rows does not tell a form. */ },
  rest() {
    throw enough;
  },
});

/** Reads one more top into the table. Of one that fails nothing is kept: half a form could be taken for one. */
function readTop(zip: Zip, { entry }: TopSource, table: Table, from1904: boolean, most: number | Allowance): Found {
  const { cells, uses } = table;
  const [from, firstUse] = [cells.at.length, uses.length];
  const failure = orFailure(() => {
    const part = entry();
    const source = { file: zip.file, part: part.name };
    readXml(zip, part, { root: "worksheet", namespaces: spreadsheet }, new SheetCells(source, topListener(source, table, from1904)), most);
    return undefined;
  });
  if (failure === undefined) return { from, to: cells.at.length, usesTexts: uses.length > firstUse };
  cells.at.length = cells.values.length = from;
  uses.length = firstUse;
  return { from, to: from, usesTexts: false, failure };
}

/** The top of a sheet that was read in whole. */
const topOf = ({ sheet, top, left, values }: SheetContent): FileTop =>
  ({ sheet, top, left, values: values.slice(0, topSize.rows).map((cells) => cells.slice(0, topSize.columns)) });

/**
 * Reads the tops of sheets, in their order. Each part is unpacked only until its top is past, so how long a sheet is
 * does not matter; whether what follows is in order is not known. A sheet that cannot be read has an empty top, so that
 * a broken sheet beside the form does not keep the form from being read; so have those for which nothing is left of
 * what is read in all (`limits.topBytes`): there are a thousand before them.
 */
export function readTops(zip: Zip, sources: readonly TopSource[], { from1904, texts, claiming, whole }: TopsContext): readonly FileTop[] {
  const table: Table = { cells: noCells(), uses: [] };
  const shared = allowance(limits.topBytes);
  const isClaiming = ({ sheet }: TopSource): boolean => claiming.includes(sheet);
  const unread = sources.filter(({ sheet }) => sheet !== whole?.sheet);
  const inTurn = [...unread.filter(isClaiming), ...unread.filter((source) => !isClaiming(source))];
  const found = new Map(inTurn.map((source) => {
    const most = isClaiming(source) ? limits.partBytes : shared;
    return [source.sheet, readTop(zip, source, table, from1904, most)] as const;
  }));
  const withoutTexts = table.uses.length === 0 ? undefined : orFailure(() => {
    texts.give(table, table.cells, "top");
    return undefined;
  });
  return sources.map(({ sheet }): FileTop => {
    if (whole?.sheet === sheet) return topOf(whole);
    const top = found.get(sheet);
    if (top === undefined) throw new Error(`The top of “${sheet}” was not read.`);
    const failure = top.failure ?? (top.usesTexts ? withoutTexts : undefined);
    const values = failure === undefined ? gridOf(table.cells, top).values : [];
    return { sheet, top: 1, left: 1, values, ...(failure === undefined ? {} : { failure }) };
  });
}
