import type { ItemId } from "../../assessment/criteria/edition";
import type { Indicator } from "../../assessment/form/form";
import { nameWithoutYears } from "../../assessment/form/identity";
import type { PastedRow } from "./pasted-row";

/** What somebody chose for the rows of a pasted table. */
export interface RowChoices {
  /** Where rows go that name no item; undefined while nobody said. */
  readonly forOthers: ItemId | undefined;
  /** The item chosen for a row, by its row in the table; undefined where it is taken back. */
  readonly items: ReadonlyMap<number, ItemId | undefined>;
  readonly leftOut: ReadonlySet<number>;
}

/** What somebody should look at in a row before it goes in: none of it keeps a row out but an item that is not known. */
export type RowDoubt = "no-item" | "no-name" | "unread" | "already-there";

/** A row of a pasted table, where it goes, and what is doubtful about it. */
export interface PlacedIndicator {
  readonly row: PastedRow;
  /** Undefined while nobody knows. */
  readonly item: ItemId | undefined;
  readonly isLeftOut: boolean;
  readonly doubts: readonly RowDoubt[];
}

const sameIndicator = (item: ItemId, name: string): string => `${item} ${nameWithoutYears(name)}`;

/** Where each row goes by what was chosen, with what is doubtful about it in a form that has these indicators. */
export function placeRows(
  rows: readonly PastedRow[], { forOthers, items, leftOut }: RowChoices, there: readonly Pick<Indicator, "item" | "name">[],
): readonly PlacedIndicator[] {
  const known = new Set(there.map(({ item, name }) => sameIndicator(item, name)));
  return rows.map((row): PlacedIndicator => {
    const item = items.has(row.at) ? items.get(row.at) : row.item ?? forOthers;
    const doubts: readonly (RowDoubt | false)[] = [
      item === undefined && "no-item", row.says.name === "" && "no-name", row.unread.length > 0 && "unread",
      item !== undefined && row.says.name !== "" && known.has(sameIndicator(item, row.says.name)) && "already-there",
    ];
    return { row, item, isLeftOut: leftOut.has(row.at), doubts: doubts.filter((doubt) => doubt !== false) };
  });
}

/** What becomes of the rows: the indicators that go in, how many wait for an item, how many are left out. */
export function sortPlaced(placed: readonly PlacedIndicator[]) {
  const taken = placed.filter(({ isLeftOut }) => !isLeftOut);
  return {
    indicators: taken.flatMap(({ row, item }): readonly Indicator[] => (item === undefined ? [] : [{ item, ...row.says }])),
    waiting: taken.filter(({ item }) => item === undefined).length,
    leftOut: placed.length - taken.length,
  };
}
