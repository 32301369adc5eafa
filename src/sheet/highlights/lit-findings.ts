import type { Finding } from "../../assessment/rules/finding";
import type { CategoryColumns, CategoryField } from "../layout/category-field";
import { wordsOfTick } from "../narrative/category-words";
import type { FormReading } from "../read/form-reading";
import { isBegun } from "../read/read-indicator";
import { formulaAt, layoutOf, sheetRow, shown } from "../read/sheet-rows";
import type { CategorySheet } from "../workbook";

type IsLit = (finding: Finding) => boolean;

/** On the form's own sheet rows light up that were begun. */
function litOnForm({ content, form: { edition }, columns, keyColumn }: FormReading): IsLit {
  const layout = layoutOf(edition, columns, keyColumn, content.left);
  return ({ at }) => isBegun(sheetRow(content, at.row), layout);
}

/** On a sheet of Categories 1 to 6 an answer lights up by the count beside it, a blank cell of evidence by the tick beside it. */
function litOnCategory(sheet: CategorySheet, columns: CategoryColumns): IsLit {
  const indexOf = (field: CategoryField): number => (columns.get(field) ?? 0) - sheet.left;
  return ({ at: { row, field } }) => {
    const cells = sheetRow(sheet, row);
    if (field === "answer") return formulaAt(cells, indexOf("evidence")) !== undefined;
    const [evidence, tick] = (["evidence", "tick"] as const).map((column) => String(shown(cells, indexOf(column))).trim());
    return evidence === "" && tick !== undefined && wordsOfTick.includes(tick.toLowerCase());
  };
}

/**
 * Tells whether a finding lights up by itself in its sheet, as far as that has its lights.
 *
 * @param hasLights whether the form's own sheet has them; the others say so themselves
 */
export function litBySheets(reading: FormReading, hasLights: boolean): IsLit {
  const onSheet = new Map<string | undefined, IsLit>(hasLights ? [[undefined, litOnForm(reading)]] : []);
  for (const [name, sheet] of reading.categorySheets ?? []) {
    const columns = reading.categories?.get(name);
    if (columns !== undefined && sheet.highlights?.has("light") === true) onSheet.set(name, litOnCategory(sheet, columns));
  }
  return (finding) => finding.saying.lightsUp === true && (onSheet.get(finding.at.sheet)?.(finding) ?? false);
}
