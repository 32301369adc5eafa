import { formulaTokens, sameCells, sameShape, areasIn } from "../../../src/sheet/layout/formula-tokens";
import { addressOf } from "../../../src/sheet/address";
import type { SheetContent } from "../../../src/sheet/workbook";
import { readFormFile } from "../../../src/files/read/read-form-file";

/** The form in the bytes of a file. */
export async function contentIn(bytes: Uint8Array): Promise<SheetContent> {
  const found = await readFormFile(bytes, "book.xlsx");
  if (found.found === "none") throw new Error("The form is gone.");
  return found.content;
}

function sameFormula(a: string, b: string, sheet: string): boolean {
  const [one, other] = [formulaTokens(a, sheet), formulaTokens(b, sheet)];
  const areas = areasIn(other);
  return sameShape(one, other) && areasIn(one).every((area, at) => areas[at] !== undefined && sameCells(area, areas[at]));
}

/**
 * What differs between a form and what another program made of it, cell by cell. Blanks behind the last cell do not count,
 * and what a formula shows only where both keep it: some programs compute what was not computed, others keep nothing.
 */
export function differences(before: SheetContent, after: SheetContent): readonly string[] {
  const rows = Math.max(before.values.length, after.values.length);
  const columns = Math.max(before.values[0]?.length ?? 0, after.values[0]?.length ?? 0);
  const differing: string[] = before.sheet === after.sheet ? [] : [`the sheet is called ${after.sheet}`];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [old, now] = [before, after].map(({ values, formulas, formats }) =>
        ({ value: values[row]?.[column] ?? "", formula: formulas[row]?.[column] ?? "", format: formats[row]?.[column] ?? "General" }));
      if (old === undefined || now === undefined) continue;
      const cell = addressOf({ row: row + 1, column: column + 1 });
      const isKept = old.formula === old.value || (old.value !== "" && now.value !== "");
      if (isKept && old.value !== now.value) differing.push(`${cell} shows ${JSON.stringify(now.value)} for ${JSON.stringify(old.value)}`);
      if (!sameFormula(String(old.formula), String(now.formula), before.sheet)) differing.push(`${cell} holds ${String(now.formula)} for ${String(old.formula)}`);
      if (old.format !== now.format) differing.push(`${cell} has the format ${now.format} for ${old.format}`);
    }
  }
  return differing;
}
