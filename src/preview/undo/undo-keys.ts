import type { IAccessor, ICommand } from "@univerjs/core";
import {
  CommandType, EDITOR_ACTIVATED, FOCUSING_FX_BAR_EDITOR, IContextService, IUniverInstanceService, RedoCommand, UndoCommand,
} from "@univerjs/core";
import type { Engine } from "../engine/engine";
import type { UndoDirection } from "../engine/undo-stack";

/**
 * Lets Ctrl+Z and Ctrl+Y in the sheet wait for the host, which may be in the middle of a request. While somebody types
 * in a cell, they are about the letters typed, as the engine has it.
 */
export function answerUndoKeys(session: Engine, step: (direction: UndoDirection) => Promise<boolean>): void {
  replace(session, UndoCommand, () => step("undo"));
  replace(session, RedoCommand, () => step("redo"));
}

function replace(session: Engine, original: ICommand, inSheet: () => Promise<boolean>): void {
  session.commands.unregisterCommand(original.id);
  session.commands.registerCommand({
    id: original.id,
    type: CommandType.COMMAND,
    handler: (accessor) => isInSheet(session, accessor) ? inSheet() : original.handler(accessor),
  });
}

function isInSheet(session: Engine, accessor: IAccessor): boolean {
  const context = accessor.get(IContextService);
  const focused = accessor.get(IUniverInstanceService).getFocusedUnit();
  const typing = context.getContextValue(EDITOR_ACTIVATED) || context.getContextValue(FOCUSING_FX_BAR_EDITOR);
  return !typing && (!focused || focused === session.workbook);
}
