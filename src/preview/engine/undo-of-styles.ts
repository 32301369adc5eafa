import type { ICellData, IMutationInfo, IUndoRedoItem, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesMutation } from "@univerjs/sheets";

type Cells = Record<string, Record<string, Nullable<ICellData>>>;

function cellsOf({ params }: IMutationInfo): Cells {
  return ((params as ISetRangeValuesMutationParams).cellValue ?? {}) as Cells;
}

function setsStyles(mutation: IMutationInfo): boolean {
  const cells = Object.values(cellsOf(mutation)).flatMap((line) => Object.values(line));
  return cells.every((cell) => cell && Object.keys(cell).every((key) => key === "s"));
}

function withStyles(mutation: IMutationInfo): IMutationInfo {
  const cellValue = Object.fromEntries(Object.entries(cellsOf(mutation)).map(([row, line]) => [
    row, Object.fromEntries(Object.entries(line).map(([column, cell]) => [column, { s: cell?.s ?? null }])),
  ]));
  return { ...mutation, params: { ...mutation.params, cellValue } };
}

/**
 * Where a step only formats, taking it back only formats too: the engine would write the contents of that moment again,
 * as if somebody had edited the cells.
 */
export function stylesOnly(item: IUndoRedoItem): IUndoRedoItem {
  const isValues = ({ id }: IMutationInfo): boolean => id === SetRangeValuesMutation.id;
  const written = item.redoMutations.filter(isValues);
  if (!written.every(setsStyles) || item.undoMutations.filter(isValues).length !== written.length) return item;
  return { ...item, undoMutations: item.undoMutations.map((each) => isValues(each) ? withStyles(each) : each) };
}
