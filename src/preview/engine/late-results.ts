import type { ICellData, Nullable } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

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
