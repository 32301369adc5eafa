import type { ICellData, Nullable } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  InsertColMutation, InsertRowMutation, MoveColsMutation, MoveRangeMutation, MoveRowsMutation, RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Engine } from "./engine";

/** After these, cells are elsewhere than where a calculation under way took them from. */
export const movesCells: ReadonlySet<string> = new Set([
  InsertRowMutation, RemoveRowMutation, InsertColMutation, RemoveColMutation, MoveRangeMutation, MoveRowsMutation, MoveColsMutation,
].map(({ id }) => id));

/** Drops the results of a calculation for cells that have no formula any more: they were typed over, or taken back. */
export function dropUnasked(session: Engine, { unitData }: ISetFormulaCalculationResultMutation): void {
  for (const [unitId, sheets] of Object.entries(unitData)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      const sheet = session.current?.getUnitId() === unitId ? session.sheet(sheetId) : undefined;
      for (const [row, line] of Object.entries(rows ?? {}) as [string, Record<number, Nullable<ICellData>>][]) {
        for (const column of Object.keys(line).map(Number)) {
          const cell = sheet?.getCellRaw(Number(row), column);
          if (!cell?.f && !cell?.si) delete line[column];
        }
      }
    }
  }
}

/** Drops all results of a calculation. */
export function dropAll({ unitData }: ISetFormulaCalculationResultMutation): void {
  for (const unitId of Object.keys(unitData)) delete unitData[unitId];
}
