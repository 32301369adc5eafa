import type { Edition } from "../../assessment/criteria/edition";
import { findCategory, narrativeOf } from "../../assessment/criteria/narratives";
import type { NarrativePart } from "../../assessment/criteria/narrative";
import { onceFor } from "../../assessment/once";
import type { CategoryTrouble, Narrative } from "../../assessment/narrative/answer";
import type { CategorySheet, SheetTop } from "../workbook";
import type { CategoryColumns } from "../layout/category-field";
import { categoryColumns } from "./category-columns";
import { categoryFrame } from "./category-frame";
import { categoryVersion } from "./category-keys";
import { categorySheetsAmong } from "./category-sheets";
import { categorySheet } from "./category-words";
import { readCategory, type ReadCategory } from "./read-category";

/** The narrative part of a form as it was read, and the columns of its sheets, by their names. */
export interface NarrativeReading {
  readonly narrative: Narrative;
  readonly columns: ReadonlyMap<string, CategoryColumns>;
}

interface ReadSheet {
  readonly category: string;
  readonly sheet: string;
  readonly columns: CategoryColumns;
  readonly said: ReadCategory | undefined;
  readonly troubles: readonly CategoryTrouble[];
}

function readSheetOf(part: NarrativePart, content: CategorySheet): ReadSheet | undefined {
  const frame = categoryFrame(content);
  const id = frame?.category ?? part.categories.find((one) => categorySheet(one.id) === content.sheet)?.id;
  const category = id === undefined ? undefined : findCategory(part, id);
  if (category === undefined) return undefined;
  const { sheet } = content;
  const columns: CategoryColumns = frame?.columns ?? new Map();
  const trouble = (is: CategoryTrouble["is"], gone: readonly string[] = []): CategoryTrouble => ({ sheet, category: category.id, is, columns: gone });
  if (content.unread === true || frame === undefined) return { category: category.id, sheet, columns, said: undefined, troubles: [trouble("unread")] };
  const gone = categoryColumns.filter(({ field }) => !columns.has(field)).map(({ heading }) => heading);
  return {
    category: category.id, sheet, columns,
    said: columns.has("text") ? readCategory(content, category, frame) : undefined,
    troubles: [
      ...(gone.length > 0 ? [trouble("columns", gone)] : []),
      ...((frame.version ?? 0) > categoryVersion ? [trouble("newer")] : []),
    ],
  };
}

/** Reads each sheet once: an edit leaves most of them as they are. */
const sheetReader = onceFor((part: NarrativePart) => onceFor((content: CategorySheet) => readSheetOf(part, content)));

/**
 * Reads the sheets of Categories 1 to 6 of a workbook.
 *
 * @param sheets one of each category, whole
 * @param others the tops of all sheets but Category 7's
 * @returns undefined where there is none, or no narrative part belongs to the edition's criteria
 */
export function readNarrative(edition: Edition, sheets: readonly CategorySheet[], others: readonly SheetTop[]): NarrativeReading | undefined {
  const part = narrativeOf(edition);
  if (part === undefined) return undefined;
  const read = sheets.flatMap((sheet) => sheetReader(part)(sheet) ?? [])
    .sort((one, other) => one.category.localeCompare(other.category, "en", { numeric: true }));
  if (read.length === 0) return undefined;
  const there = new Map(read.map(({ category, sheet }) => [category, sheet]));
  return {
    columns: new Map(read.map(({ sheet, columns }) => [sheet, columns])),
    narrative: {
      items: read.flatMap(({ said }) => said?.items ?? []),
      topics: read.flatMap(({ said }) => said?.topics ?? []),
      categoryScores: Object.fromEntries(read.flatMap(({ category, said }) =>
        (said === undefined || said.score.state === "missing" ? [] : [[category, said.score]]))),
      links: read.flatMap(({ said }) => said?.links.links ?? []),
      denied: read.flatMap(({ said }) => said?.links.denied ?? []),
      lacking: part.categories.map(({ id }) => id).filter((id) => !there.has(id)),
      copies: categorySheetsAmong(others).copies.flatMap(({ top, category }) => {
        const of = there.get(category);
        return of === undefined ? [] : [{ sheet: top.sheet, read: of, category }];
      }),
      troubles: read.flatMap(({ troubles }) => troubles),
      strays: read.flatMap(({ said }) => said?.strays ?? []),
    },
  };
}
