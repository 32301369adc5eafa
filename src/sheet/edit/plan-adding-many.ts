import type { ItemId } from "../../assessment/criteria/edition";
import type { Indicator } from "../../assessment/form/form";
import { indicatorInputs } from "../../assessment/form/indicator-inputs";
import { lettersOf } from "../../assessment/text/glyphs";
import { columnOf } from "../layout/columns";
import type { Dialect } from "../layout/formulas";
import { rowOf, type FormReading } from "../read/form-reading";
import type { Arrangement, CellChange, RowSource } from "../workbook";
import { changeOf, rowChanges } from "./cell-changes";
import { meansWithoutEnd } from "./means-without-end";
import { rowLikeAdded, rowsOfItem } from "./row-edits";

/** Indicators to be added, as changes of cells alone, or of rows where some come. */
export interface ManyAdded {
  readonly changes: readonly CellChange[];
  /** Set where rows come; its changes are the same. */
  readonly arrangement?: Arrangement;
  /** Where the first of them stands then. */
  readonly first: number;
}

/** Where an indicator goes: a row that is there, or one that comes below a row, with those that came before it. */
interface Given {
  readonly indicator: Indicator;
  /** Its row, or the one whose looks it is given, as they are numbered before. */
  readonly source: number;
  readonly below: number | undefined;
  /** It has the item's number and formulas. */
  readonly prepared: boolean;
}

/**
 * Finds each indicator its row under its item: the one that the form prescribes under its name, else a blank row that was
 * made for one, else a new row below the item's last. Undefined for an item that is gone from the sheet.
 */
function giveRows(reading: FormReading, item: ItemId, indicators: readonly Indicator[], taken: ReadonlySet<number>): readonly Given[] | undefined {
  const rows = rowsOfItem(reading, item);
  const last = rows.at(-1) ?? reading.parts.items.get(item);
  if (last === undefined) return undefined;
  const blank = rows.filter((row) => {
    const formRow = rowOf(reading, row);
    return formRow?.is === "blank" && formRow.prepared;
  });
  const free = reading.form.placeholders.filter((one) => one.item === item && !taken.has(one.row));
  const prescribed = new Map(free.map(({ name, row }) => [lettersOf(name), row]));
  return indicators.map((indicator): Given => {
    const own = prescribed.get(lettersOf(indicator.name));
    prescribed.delete(lettersOf(indicator.name));
    if (own !== undefined) return { indicator, source: own, below: undefined, prepared: true };
    const free = blank.shift();
    if (free !== undefined) return { indicator, source: free, below: undefined, prepared: false };
    return { indicator, source: rowLikeAdded(reading, last + 1), below: last, prepared: false };
  });
}

/** What is written for an indicator in the row it comes to. */
function changesFor({ indicator, source, prepared }: Given, row: number, reading: FormReading, dialect: Dialect): readonly CellChange[] {
  const inputs = indicatorInputs(indicator, reading.form.edition.years).flatMap(([field, input]): readonly CellChange[] => {
    if (input === null || (field === "name" && prepared)) return [];
    const column = columnOf(reading.columns, field);
    // A new row has the formats of the one that it looks like.
    return [{ ...changeOf(reading, { row: source, column }, input), cell: { row, column } }];
  });
  return [...(prepared ? [] : rowChanges(reading, row, indicator.item, dialect)), ...inputs];
}

/** The rows that the indicators concern, with those that come, and where each indicator stands then. */
function arrangeGiven(given: readonly Given[]) {
  const top = Math.min(...given.map(({ source, below }) => below ?? source));
  const bottom = Math.max(...given.map(({ source, below }) => below ?? source));
  const rows: RowSource[] = [];
  const places = new Map<Given, number>();
  for (let row = top; row <= bottom; row += 1) {
    for (const one of given) if (one.below === undefined && one.source === row) places.set(one, top + rows.length);
    rows.push(row);
    for (const one of given) {
      if (one.below !== row) continue;
      places.set(one, top + rows.length);
      rows.push({ like: one.source });
    }
  }
  return { top, bottom, rows, places };
}

/**
 * Adds indicators under their items, in their order. An item that is gone from the sheet is answered in place of a plan.
 *
 * @param taken rows that the form prescribes and that something else is written into
 */
export function planAddingMany(
  reading: FormReading, indicators: readonly Indicator[], dialect: Dialect, taken: ReadonlySet<number> = new Set(),
): ManyAdded | { readonly gone: ItemId } {
  const items = [...new Set(indicators.map(({ item }) => item))];
  const given: Given[] = [];
  for (const item of items) {
    const rows = giveRows(reading, item, indicators.filter((one) => one.item === item), taken);
    if (rows === undefined) return { gone: item };
    given.push(...rows);
  }
  const { places, ...arranged } = arrangeGiven(given);
  const rowAfter = (one: Given): number => places.get(one) ?? one.source;
  const own = given.flatMap((one) => changesFor(one, rowAfter(one), reading, dialect));
  const first = given.find(({ indicator }) => indicator === indicators[0]);
  const comes = given.some(({ below }) => below !== undefined);
  const changes = comes ? [...own, ...meansWithoutEnd(reading, arranged, own, dialect)] : own;
  return { changes, first: first === undefined ? reading.headingRow : rowAfter(first), ...(comes ? { arrangement: { ...arranged, changes } } : {}) };
}
