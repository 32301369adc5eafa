import type { Worksheet } from "./excelts";

/**
 * Gives each cell its own formula. Excel keeps formulas that were filled down once, in the first cell, and the others
 * point at it: if that cell were changed, they would lose theirs.
 */
export function unshareFormulas(sheet: Worksheet): void {
  const own: (() => void)[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { value, formula, result } = cell;
      if (typeof value !== "object" || value === null || formula === undefined) return;
      const isShared = "sharedFormula" in value || ("shareType" in value && String(value.shareType) === "shared");
      // A clone's formula is worked out from its first cell, so all are read before any is written.
      if (isShared) own.push(() => { cell.value = result === undefined ? { formula } : { formula, result }; });
    });
  });
  for (const give of own) give();
}
