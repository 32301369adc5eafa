import type { Workbook as FileWorkbook } from "@cj-tech-master/excelts";
import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { newWorkbookId } from "../engine/workbook-id";
import { sheetFromXlsx } from "./sheet-from-xlsx";
import { rulesFromXlsx, validationsFromXlsx } from "./xlsx-rules";

/** Where the engine's parts keep what is not in the cells. */
export const resourceNames = {
  rules: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
} as const;

/** One .xlsx file as a workbook of the engine. Throws where it is none. */
export async function readXlsx(bytes: ArrayBuffer, name: string): Promise<Partial<IWorkbookData>> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  const book = new Workbook();
  await book.xlsx.load(new Uint8Array(bytes));
  const styles = new Map<string, { id: string; style: IStyleData }>();
  const keep = (style: IStyleData): string | undefined => {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = styles.get(key) ?? { id: `style-${styles.size + 1}`, style };
    styles.set(key, known);
    return known.id;
  };
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const rules: Record<string, unknown> = {};
  const validations: Record<string, unknown> = {};
  book.worksheets.forEach((sheet, index) => {
    const id = `sheet-${index + 1}`;
    sheets[id] = sheetFromXlsx(sheet, id, keep);
    rules[id] = rulesFromXlsx(sheet);
    validations[id] = validationsFromXlsx(sheet);
  });
  return {
    id: newWorkbookId(),
    name,
    sheetOrder: Object.keys(sheets),
    sheets,
    styles: Object.fromEntries(Array.from(styles.values(), ({ id, style }) => [id, style])),
    resources: [
      { name: resourceNames.rules, data: JSON.stringify(rules) },
      { name: resourceNames.validations, data: JSON.stringify(validations) },
      { name: resourceNames.names, data: JSON.stringify(namesOf(book)) },
    ],
  };
}

function namesOf(book: FileWorkbook): Record<string, object> {
  const definitions = book.definedNames.model.flatMap(({ name, ranges }, index) => {
    const id = `name-${index + 1}`;
    const [reference] = ranges;
    if (reference === undefined || name.startsWith("_xlnm.")) return [];
    return [[id, { id, name, formulaOrRefString: reference, localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME }] as const];
  });
  return Object.fromEntries(definitions);
}
