import type { CellValue } from "../../assessment/form/figure";
import { isWithin, type Area, type Cell } from "../../sheet/address";
import type { BackChange, SheetContent } from "../../sheet/workbook";
import type { Remembered } from "./remembered";
import { heldIn } from "./left";
import { rowNow, touchedBy } from "./touched";

const isFormula = (held: CellValue): boolean => typeof held === "string" && held.startsWith("=");

/** Whether a cell holds what was entered in it; one formula is as good as another, since hosts write them in their way. */
const holdsEntry = (held: CellValue, { entry }: BackChange): boolean =>
  (entry !== null && typeof entry === "object" ? isFormula(held) : held === (entry ?? ""));

const sameCell = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/** Whether a cell that a step touches holds what the step left there, as far as anybody knows. */
function isAsLeft({ step, left }: Remembered, own: Cell, held: CellValue): boolean {
  if (step.kind === "remove-sheet") return held === heldIn(step.content, own);
  if (left !== undefined) return held === (left.cells.find(({ cell }) => sameCell(cell, own))?.holds ?? "");
  const wrote = step.kind === "cells" ? step.wrote.find(({ cell }) => sameCell(cell, own)) : undefined;
  return wrote !== undefined && holdsEntry(held, wrote);
}

/** Where the cells that a step touches are now, after the steps that came after it, and where they are for the step. */
interface Reach {
  readonly remembered: Remembered;
  /** By their addresses now. */
  readonly cells: ReadonlyMap<string, { readonly now: Cell; readonly own: Cell }>;
}

const keyOf = ({ row, column }: Cell): string => `${row} ${column}`;

/** All that is filled of a sheet, for a step that takes the whole of it away; of rows that go, every cell in use. */
function ownCells({ step, left }: Remembered, content: SheetContent): readonly Cell[] {
  const width = content.left + Math.max(0, ...content.formulas.map((cells) => cells.length));
  const { cells, rows } = touchedBy(step);
  const all = step.kind === "remove-sheet" ? content.formulas.map((_, index) => content.top + index) : rows;
  return [
    ...cells.map(({ cell }) => cell), ...(left?.cells ?? []).map(({ cell }) => cell),
    ...all.flatMap((row) => Array.from({ length: width }, (_, index): Cell => ({ row, column: index + 1 }))),
  ];
}

function reachOf(steps: readonly Remembered[], index: number, content: SheetContent): Reach | undefined {
  const remembered = steps[index];
  if (remembered === undefined) return undefined;
  const later = steps.slice(index + 1);
  const rows = new Map<number, number | undefined>();
  const placed = (row: number): number | undefined => {
    if (!rows.has(row)) rows.set(row, later.reduce<number | undefined>((now, { step }) => (now === undefined ? now : rowNow(step, now)), row));
    return rows.get(row);
  };
  return {
    remembered,
    cells: new Map(ownCells(remembered, content).flatMap((own) => {
      const row = placed(own.row);
      return row === undefined ? [] : [[keyOf({ ...own, row }), { now: { ...own, row }, own }] as const];
    })),
  };
}

/**
 * The steps that would write over cells which somebody edited since. Where a cell holds what the newest of the steps that
 * touch it left there, nobody did: what was told was that step itself, or came to nothing.
 */
export function overtakenBy(areas: readonly Area[], content: SheetContent, steps: readonly Remembered[]): ReadonlySet<Remembered> {
  const overtaken = new Set<Remembered>();
  if (areas.length === 0) return overtaken;
  const reaches = steps.flatMap((_, index) => reachOf(steps, index, content) ?? []).reverse();
  const edited = new Map(reaches.flatMap(({ cells }) => [...cells]).filter(([, { now }]) => areas.some((area) => isWithin(now, area))));
  for (const [key, { now }] of edited) {
    const touching = reaches.flatMap(({ remembered, cells }) => {
      const at = cells.get(key);
      return at === undefined ? [] : [{ remembered, own: at.own }];
    });
    const [newest] = touching;
    if (newest === undefined || isAsLeft(newest.remembered, newest.own, heldIn(content, now))) continue;
    for (const { remembered } of touching) overtaken.add(remembered);
  }
  return overtaken;
}
