import type { IUndoRedoItem } from "@univerjs/core";
import { LocalUndoRedoService, sequenceExecute } from "@univerjs/core";
import { stylesOnly } from "./undo-of-styles";

/** As many steps as Excel remembers; the engine by itself would remember 20. */
const mostSteps = 100;

/** Which way to go through the steps. */
export type UndoDirection = "undo" | "redo";

/**
 * The engine's own undo service, with what a host needs besides: as many steps as Excel's, steps that somebody else
 * takes before they are one, and stepping through a workbook whatever has the focus.
 */
export class UndoStack extends LocalUndoRedoService {
  /** Asked about every step before it is put on the stack; true where somebody else took it. */
  take: (item: IUndoRedoItem) => boolean = () => false;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.take(item)) return;
    const stack = this._getUndoStack(item.unitID, true);
    const [oldest] = stack;
    super.pushUndoRedo(stylesOnly(item));
    if (oldest && stack[0] !== oldest) stack.unshift(oldest);
    stack.splice(0, stack.length - mostSteps);
    this._updateStatus();
  }

  /** How many steps of a workbook can be taken back, or done again. */
  count(unitId: string, direction: UndoDirection): number {
    return this.of(unitId, direction).length;
  }

  /** Takes the last step back, or does the next one again; false where there is none. */
  step(unitId: string, direction: UndoDirection): boolean {
    const from = this.of(unitId, direction);
    const item = from.at(-1);
    if (!item) return false;
    const mutations = direction === "undo" ? item.undoMutations : item.redoMutations;
    if (!sequenceExecute(mutations, this._commandService).result) {
      throw new Error(`The spreadsheet engine refused to ${direction} a step.`);
    }
    from.pop();
    this.of(unitId, direction === "undo" ? "redo" : "undo").push(item);
    this._updateStatus();
    return true;
  }

  private of(unitId: string, direction: UndoDirection): IUndoRedoItem[] {
    return direction === "undo" ? this._getUndoStack(unitId, true) : this._getRedoStack(unitId, true);
  }
}
