import { IDefinedNamesService } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Block } from "../engine/a1";
import { parseBlock, splitAddress } from "../engine/a1";
import { Sheet } from "../engine/sheet";
import type { ExcelContext } from "./excel-context";
import { sheetNamed } from "./sheet-names";

/** A name as the engine keeps it. */
export interface Definition {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  readonly localSheetId?: string;
}

interface NamedCells {
  readonly sheet: Sheet;
  readonly block: Block;
}

/** All names of the workbook and of its sheets. */
export function definitions({ session }: ExcelContext): Definition[] {
  const names = session.injector.get(IDefinedNamesService).getDefinedNameMap(session.workbook.getUnitId());
  return Object.values(names ?? {});
}

/** The id of the sheet that a name belongs to; undefined where it belongs to the workbook. */
export function scopeOf(definition: Definition): string | undefined {
  const { localSheetId } = definition;
  return localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? localSheetId : undefined;
}

/** The cells a name stands for, or undefined where it stands for something else or nothing any more. */
export function cellsOf(context: ExcelContext, definition: Definition): NamedCells | undefined {
  const { sheet: sheetName, cells } = splitAddress(definition.formulaOrRefString);
  const block = parseBlock(cells);
  const model = sheetName === undefined ? undefined : sheetNamed(context, sheetName);
  return block && model ? { sheet: new Sheet(context.session, model.getSheetId()), block } : undefined;
}

/** What a name stands for, the sheet's own before the workbook's. */
export function findName(context: ExcelContext, name: string, sheetId?: string): NamedCells | undefined {
  const same = definitions(context).filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const own = same.find((each) => scopeOf(each) === sheetId) ?? same.find((each) => scopeOf(each) === undefined);
  return own && cellsOf(context, own);
}
