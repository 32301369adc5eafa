import type { CategoryId } from "../../assessment/criteria/narrative";
import type { CellValue } from "../../assessment/form/figure";
import { onceFor } from "../../assessment/once";
import { readText } from "../../assessment/text/glyphs";
import { topSize, type SheetTop } from "../workbook";
import type { CategoryColumns } from "../layout/category-field";
import { categoryColumnsIn } from "./category-columns";
import { readCategoryKey, type CategoryKey } from "./category-keys";
import { categorySheet } from "./category-words";

/** Fewer headings in a row are a coincidence. */
const fewest = 4;

/** What is found of a category in a sheet before a row of it is read. */
export interface CategoryFrame {
  readonly category: CategoryId;
  /** The row of the headings, from 1; undefined where they are gone. */
  readonly headingRow: number | undefined;
  readonly columns: CategoryColumns;
  /** Where the keys stand; undefined where that column was deleted. */
  readonly keyColumn: number | undefined;
  /** The version that the sheet says it is of; undefined where it says nothing any more. */
  readonly version: number | undefined;
}

interface FoundKey {
  readonly key: CategoryKey;
  readonly column: number;
}

const keysIn = (cells: readonly CellValue[], left: number): readonly FoundKey[] =>
  cells.flatMap((value, index) => {
    const key = readCategoryKey(value);
    return key === undefined ? [] : [{ key, column: left + index }];
  });

/** What stands oftenest among some things; undefined among none. */
function usual<Of>(all: readonly Of[]): Of | undefined {
  const counts = new Map<Of, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce<readonly [Of, number] | undefined>((best, each) => (best === undefined || each[1] > best[1] ? each : best), undefined)?.[0];
}

const numbered = /^(\d)\.\d/;

/** "1.2.1" and "1.2" stand in "1". */
const categoryIn = (id: string): readonly CategoryId[] => {
  const [, category] = numbered.exec(id) ?? [];
  return category === undefined ? [] : [category];
};

function categoryOfKeys(keys: readonly FoundKey[]): CategoryId | undefined {
  const said = keys.find(({ key }) => key.is === "sheet")?.key;
  if (said?.is === "sheet") return said.category;
  return usual(keys.flatMap(({ key }) => ("item" in key ? categoryIn(key.item) : "topic" in key ? categoryIn(key.topic) : [])));
}

/** The category by what its lines are numbered, or by the sheet's name. */
function categoryOfNumbers({ sheet, values, left }: SheetTop, columns: CategoryColumns): CategoryId | undefined {
  const at = (columns.get("item") ?? 0) - left;
  const byNumbers = usual(values.flatMap((cells) => categoryIn(readText(String(cells[at] ?? "")))));
  const [, named] = /(\d)$/.exec(readText(sheet)) ?? [];
  return byNumbers ?? (named !== undefined && readText(sheet) === categorySheet(named) ? named : undefined);
}

/** The frame of a category's sheet; undefined where the sheet is none: it has neither its keys nor its headings. */
export const categoryFrame = onceFor((top: SheetTop): CategoryFrame | undefined => {
  const rows = top.values.slice(0, topSize.rows).map((cells, index) => {
    const keys = keysIn(cells, top.left);
    const columns = categoryColumnsIn(cells, top.left);
    // A key whose row holds no headings any more has been left behind by a sort.
    const isMarked = columns.size > 0 && keys.some(({ key }) => key.is === "columns");
    return { row: top.top + index, columns, keys, weight: isMarked ? Infinity : columns.size };
  });
  const keys = rows.flatMap((row) => row.keys);
  const best = rows.reduce<(typeof rows)[number] | undefined>((found, row) => (row.weight > (found?.weight ?? 0) ? row : found), undefined);
  const headings = best !== undefined && best.weight >= fewest ? best : undefined;
  const columns: CategoryColumns = headings?.columns ?? new Map();
  const category = categoryOfKeys(keys) ?? (headings === undefined ? undefined : categoryOfNumbers(top, columns));
  if (category === undefined) return undefined;
  const said = keys.find(({ key }) => key.is === "sheet")?.key;
  return {
    category, columns,
    headingRow: headings?.row,
    keyColumn: usual(keys.map(({ column }) => column)),
    version: said?.is === "sheet" ? said.version : undefined,
  };
});
