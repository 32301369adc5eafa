import type { Edition } from "../../assessment/criteria/edition";
import { findItem } from "../../assessment/criteria/editions";
import { readDirection } from "../../assessment/form/direction";
import { readFigure } from "../../assessment/form/figure";
import { resultField } from "../../assessment/form/place";
import { sameText } from "../../assessment/text/glyphs";
import { usualUnits } from "../../sheet/layout/columns";
import { isBlankText, type TextGrid } from "./grid";
import { readItemNumber } from "./item-number";
import type { ColumnUse } from "./column-use";

/** So much of a column has to be of a kind. */
const most = 0.6;

const units = new Set(usualUnits.map(sameText));
/** Longer texts are names and notes. */
const longestUnit = 24;

/** How much of a column is of which kind. */
interface ColumnKind {
  readonly column: number;
  readonly items: number;
  readonly directions: number;
  readonly figures: number;
  readonly units: number;
  /** Letters a cell, on the average. */
  readonly letters: number;
  /** Whether it counts 1, 2, 3. */
  readonly counts: boolean;
}

function kindOf(grid: TextGrid, column: number, edition: Edition): ColumnKind {
  // A row with one text alone is a heading of its own, whatever column it stands in.
  const rows = grid.filter((cells) => cells.length === 1 || cells.filter((cell) => !isBlankText(cell)).length > 1);
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => !isBlankText(cell));
  const share = (is: (cell: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length);
  const figures = cells.map((cell) => readFigure(cell).state);
  const isItem = (cell: string): boolean => {
    const read = readItemNumber(cell);
    return read !== undefined && read.text === "" && findItem(edition, read.number) !== undefined;
  };
  return {
    column,
    items: share(isItem),
    directions: share((cell) => readDirection(cell) !== undefined),
    // Words for nothing alone may be figures that are not there; at the end of a row they are remarks.
    figures: figures.includes("number") || column < (grid[0]?.length ?? 0) - 1
      ? share((cell) => /^(?:number|not-applicable)$/.test(readFigure(cell).state)) : 0,
    units: share((cell) => units.has(sameText(cell))),
    letters: cells.reduce((sum, { length }) => sum + length, 0) / Math.max(cells.length, 1),
    counts: cells.length > 1 && cells.every((cell, index) => sameText(cell).replace(/[.)]$/, "") === String(index + 1)),
  };
}

const isMost = (share: number): boolean => share >= most;

/**
 * Which figures are the target and the results, in the order of the form: target, unit, results from the oldest to the
 * newest, percentage and score. One figure before the unit is the target; else as many figures as there are years are results.
 */
function figureUses(figures: readonly number[], unit: number | undefined, { years }: Edition): ReadonlyMap<number, ColumnUse> {
  const before = unit === undefined ? [] : figures.filter((column) => column < unit);
  const hasTarget = before.length === 1 || figures.length !== years.length;
  const target = hasTarget ? figures[0] : undefined;
  const results = figures.filter((column) => column !== target).slice(0, years.length);
  const ofYears = years.slice(years.length - results.length);
  return new Map<number, ColumnUse>([
    ...(target === undefined ? [] : [[target, "target"] as const]),
    ...results.map((column, at) => [column, resultField(ofYears[at] ?? 0)] as const),
  ]);
}

/** What is known of the columns before their contents are looked at. */
export interface KnownColumns {
  readonly taken: readonly (ColumnUse | undefined)[];
  /** Columns of which nothing is known. */
  readonly open: readonly boolean[];
  /** Whether figures are guessed too: below headings that say nothing of them, they are left out. */
  readonly withFigures: boolean;
}

/** What columns are by what stands in them; undefined where nothing tells, or something better does. */
export function guessColumns(grid: TextGrid, edition: Edition, { taken, open, withFigures }: KnownColumns): readonly (ColumnUse | undefined)[] {
  const kinds = open.flatMap((isOpen, column) => (isOpen ? [kindOf(grid, column, edition)] : []));
  const uses = new Map<number, ColumnUse>();
  const left = (): readonly ColumnKind[] => kinds.filter(({ column, letters }) => !uses.has(column) && letters > 0);
  const give = (use: ColumnUse, found: ColumnKind | undefined): void => {
    if (found !== undefined && !taken.includes(use)) uses.set(found.column, use);
  };
  give("item", left().find(({ items }) => isMost(items)));
  give("direction", left().find(({ directions }) => isMost(directions)));
  const figures = left().filter(({ figures: share, counts }) => isMost(share) && !counts);
  const texts = (): readonly ColumnKind[] => left().filter((kind) => !isMost(kind.figures) && !kind.counts);
  give("unit", texts().find((kind) => isMost(kind.units)));
  give("name", texts().toSorted((a, b) => b.letters - a.letters)[0]);
  if (withFigures) {
    give("unit", [...uses.values()].includes("unit") ? undefined : texts().find(({ letters }) => letters <= longestUnit));
    const unit = [...uses].find(([, use]) => use === "unit")?.[0];
    const found = figureUses(figures.map(({ column }) => column), unit, edition);
    for (const [column, use] of found) uses.set(column, use);
    give("note", texts().toSorted((a, b) => b.letters - a.letters)[0]);
  }
  return open.map((_, column) => uses.get(column));
}
