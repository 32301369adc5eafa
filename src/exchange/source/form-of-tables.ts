import type { Edition } from "../../assessment/criteria/edition";
import { inItemOrder } from "../../assessment/criteria/item-order";
import type { Indicator } from "../../assessment/form/form";
import type { OfficialForm } from "../official/official-reading";
import { statedIndicators } from "../official/stated-indicators";
import type { PassedRow, PastedRow } from "../table/pasted-row";
import { readRows } from "../table/read-rows";
import { takeColumns, type TakenColumn, type TakenColumns } from "../table/take-columns";
import type { IncomingTable } from "./incoming";
import { statedInTable, type StatedInRow } from "./stated-in-table";
import { tablesFailure } from "./tables-failure";

/** A table as it was read: what its columns were taken for, and its rows. */
export interface ReadTable {
  readonly name: string;
  readonly columns: readonly TakenColumn[];
  readonly indicators: readonly PastedRow[];
  /** Rows in which something stands that is no indicator's. */
  readonly passed: readonly PassedRow[];
}

/** What came of tables: the form, how they were read, and those that were left alone because they have no headings. */
export interface FormOfTables {
  readonly form: OfficialForm;
  readonly read: readonly ReadTable[];
  readonly leftAlone: readonly string[];
}

interface TakenTable extends TakenColumns {
  readonly table: IncomingTable;
}

/** As many rows or tables, and as much of each, as say which they are. */
const mostNamed = 5;
const longestNamed = 60;
const quoted = (text: string): string => `“${text.length <= longestNamed ? text : `${text.slice(0, longestNamed)}…`}”`;
const named = (texts: readonly string[]): string =>
  [...texts.slice(0, mostNamed).map(quoted), ...(texts.length > mostNamed ? ["…"] : [])].join(", ");

const hasNames = ({ columns }: TakenColumns): boolean => columns.some(({ use }) => use === "name");

/** The tables that are read: those with headings, where any has some. A list beside them is not taken for a form. */
function chosenTables(tables: readonly IncomingTable[], edition: Edition): readonly TakenTable[] {
  const all = tables.map((table): TakenTable => ({ table, ...takeColumns(table.grid, edition) }));
  const headed = all.filter((one) => one.headingRows.size > 0 && hasNames(one));
  return headed.length > 0 ? headed : all.filter(hasNames);
}

/** An indicator of a table, and what the table states that it comes to. */
interface StatedIndicator extends StatedInRow {
  readonly indicator: Indicator;
}

function indicatorsOf({ table: { grid }, columns }: TakenTable, rows: readonly PastedRow[]): readonly StatedIndicator[] {
  const stated = statedInTable(grid, columns);
  return rows.flatMap(({ at, item, says }) => (item === undefined ? [] : [{ indicator: { item, ...says }, ...stated(at) }]));
}

/** @throws Failure `table-without-items` where an indicator names no item of the form */
function mustHaveItems(rows: readonly PastedRow[], { fiscalYear }: Edition): void {
  const homeless = rows.filter(({ item }) => item === undefined);
  if (homeless.length === 0) return;
  const texts = homeless.map(({ unknownItem = "", says }) => `${unknownItem} ${says.name}`.trim());
  throw tablesFailure("table-without-items", { count: homeless.length, year: fiscalYear, rows: named(texts) });
}

/**
 * The form that tables come to when nobody says what their columns are: by their headings, or by what stands in them.
 *
 * @throws Failure `table-without-names`, `table-without-items`: nothing is guessed that only a person can know
 */
export function formOfTables(tables: readonly IncomingTable[], edition: Edition): FormOfTables {
  const chosen = chosenTables(tables, edition);
  const read = chosen.map((one): ReadTable => {
    const uses = one.columns.map(({ use }) => use);
    const { indicators, passed } = readRows({ grid: one.table.grid, headingRows: one.headingRows, uses }, edition);
    const left = passed.filter(({ because, text }) => text !== "" && (because === "no-indicator" || because === "own-line"));
    return { name: one.table.name, columns: one.columns, indicators, passed: left };
  });
  const rows = read.flatMap(({ indicators }) => indicators);
  if (rows.length === 0) throw tablesFailure("table-without-names", { tables: named(tables.map(({ name }) => name)) });
  mustHaveItems(rows, edition);
  const found = chosen.flatMap((one, at) => indicatorsOf(one, read[at]?.indicators ?? []));
  const inOrder = inItemOrder(edition, found, ({ indicator }) => indicator.item);
  const stated = inOrder.map(({ indicator: { item, name }, success, score }) => ({ item, name, success, score }));
  return {
    form: {
      submission: {
        content: { edition, agency: "", indicators: inOrder.map(({ indicator }) => indicator) },
        stated: { indicators: statedIndicators(stated), topicScores: new Map() },
      },
      joins: [],
      unplaced: read.flatMap(({ passed }) => passed.map(({ text }) => ({ text }))),
    },
    read,
    leftAlone: tables.filter((table) => !chosen.some((one) => one.table === table)).map(({ name }) => name),
  };
}
