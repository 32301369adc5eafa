import type { ICommandInfo } from "@univerjs/core";
import { CanceledError } from "@univerjs/core";
import { SetRangeValuesCommand, SheetsSelectionsService } from "@univerjs/sheets";
import type { Block } from "../engine/a1";
import type { Engine } from "../engine/engine";
import { Sheet } from "../engine/sheet";
import { inheritedStyles } from "../engine/structure";
import { isLocked } from "../excel/locks";

const edits: ReadonlySet<string> = new Set([
  SetRangeValuesCommand.id, "sheet.operation.set-cell-edit-visible", "sheet.command.clear-selection-content",
  "sheet.command.auto-fill", "sheet.command.paste", "univer.command.paste", "univer.command.cut",
]);

const insertRows = "sheet.command.insert-row";
const structure: Readonly<Record<string, string>> = {
  [insertRows]: "allowInsertRows", "sheet.command.remove-row": "allowDeleteRows",
  "sheet.command.insert-col": "allowInsertColumns", "sheet.command.remove-col": "allowDeleteColumns",
};

interface EditParams {
  readonly subUnitId?: string;
  readonly range?: Block;
  readonly visible?: boolean;
}

/** The engine doesn't keep people from editing locked cells of a protected sheet: this does, as Excel would. */
export function guardLocks(session: Engine, byAddIn: () => boolean, refused: () => void): void {
  session.commands.beforeCommandExecuted((command) => {
    if (byAddIn()) return;
    const params = (command.params ?? {}) as EditParams;
    // While another workbook opens, the engine still tidies up after the one that is gone.
    const id = params.subUnitId ?? session.current?.getActiveSheet()?.getSheetId();
    if (id === undefined || !session.current?.getSheetBySheetId(id)) return;
    const sheet = new Sheet(session, id);
    if (command.id === insertRows) ownStylesOnly(sheet, command);
    if (!isForbidden(session, sheet, command.id, params)) return;
    refused();
    throw new CanceledError();
  });
}

function isForbidden(session: Engine, sheet: Sheet, id: string, params: EditParams): boolean {
  const { protection } = sheet.notes;
  if (!protection) return false;
  const permission = structure[id];
  if (permission) return protection[permission] !== true;
  if (!edits.has(id) || params.visible === false) return false;
  const selected = session.injector.get(SheetsSelectionsService).getCurrentSelections().map(({ range }) => range);
  return (params.range ? [params.range] : selected).some((block) => isLocked(sheet, block));
}

/** Inserted by hand, rows would take the colours of conditional formats over as if they were the cells' own. */
function ownStylesOnly(sheet: Sheet, command: Readonly<ICommandInfo>): void {
  const params = command.params as { range: Block; cellValue?: object } | undefined;
  if (!params || params.range.startRow === 0) return;
  params.cellValue = inheritedStyles(sheet, params.range, { row: params.range.startRow - 1 });
}
