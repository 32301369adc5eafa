import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from "@univerjs/core";
import type {
  IInsertColMutationParams, IInsertRowMutationParams, IInsertSheetMutationParams, IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams, ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import {
  InsertColMutation, InsertRowMutation, InsertSheetMutation, MoveRangeMutation, RemoveColMutation, RemoveRowMutation,
  RemoveSheetMutation, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Block } from "../engine/a1";
import { blockAddress, lastColumn, lastRow } from "../engine/a1";
import { hasSet } from "../profiles/requirements";
import type { ExcelContext } from "./excel-context";
import type { ExcelEvent } from "./events";
import type { Doer } from "./hands";
import type { Shift } from "./live-ranges";

type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "Unknown";

interface Change {
  readonly byAddIn: boolean;
  readonly doer: Doer;
  readonly sheetId: string;
  readonly type: ChangeType;
  readonly block: Block;
}

/** The smallest block around the cells whose contents a mutation sets, not only their formats. */
function editedBlock({ cellValue }: ISetRangeValuesMutationParams): Block | undefined {
  let block: Block | undefined;
  for (const [rowKey, line] of Object.entries(cellValue ?? {})) {
    for (const [columnKey, cell] of Object.entries((line ?? {}) as Record<string, Nullable<ICellData>>)) {
      const contents = !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell;
      if (!contents) continue;
      const row = Number(rowKey);
      const column = Number(columnKey);
      block = block ? {
        startRow: Math.min(block.startRow, row), endRow: Math.max(block.endRow, row),
        startColumn: Math.min(block.startColumn, column), endColumn: Math.max(block.endColumn, column),
      } : { startRow: row, endRow: row, startColumn: column, endColumn: column };
    }
  }
  return block;
}

function union(a: Block, b: Block): Block {
  return {
    startRow: Math.min(a.startRow, b.startRow), endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn), endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

/**
 * Watches what the engine does and tells it in Excel's way: one event for each thing somebody did. What an inserted
 * row changes by itself (formulas that move, styles that are inherited) is part of the insertion.
 */
export class ChangeWatch {
  private changes: Change[] = [];
  private others: ExcelEvent[] = [];
  private scheduled = false;
  private front: string | undefined;

  /** `byAddIn` tells whether a request of the add-in is being carried out; `moved` hears of rows and columns. */
  constructor(
    private readonly context: ExcelContext,
    private readonly byAddIn: () => boolean,
    private readonly moved: (shift: Shift) => void,
  ) {
    this.front = context.session.workbook.getActiveSheet()?.getSheetId();
    context.session.commands.onCommandExecuted((command, options) => this.see(command, options));
  }

  /** Tells what has been gathered; called after every action of a request, and by itself after an edit by hand. */
  tell(): void {
    this.scheduled = false;
    if (this.context.session.disposed) return;
    const { changes, others } = this;
    this.changes = [];
    this.others = [];
    const structural = changes.filter(({ type }) => type !== "RangeEdited");
    for (const change of structural.length > 0 ? structural : merged(changes)) this.tellChange(change);
    const active = this.context.session.workbook.getActiveSheet()?.getSheetId();
    if (active !== undefined && active !== this.front) {
      this.tellFront("deactivated", this.front);
      this.front = active;
      this.tellFront("activated", active);
    }
    for (const event of others) this.context.events.tell(event);
  }

  private tellFront(name: "activated" | "deactivated", worksheetId: string | undefined): void {
    if (worksheetId !== undefined) this.context.events.tell({ name, worksheetId, args: { worksheetId } });
  }

  private see({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    switch (id) {
      // What the engine notes of formulas, and what it computes, some moments after they were written, is nobody's edit.
      case SetRangeValuesMutation.id:
        return options?.["fromFormula"] === true ? undefined : this.seeValues(params as ISetRangeValuesMutationParams);
      case MoveRangeMutation.id: return this.seeMove(params as MoveParams);
      case InsertRowMutation.id: return this.seeLines(params as IInsertRowMutationParams, "rows", 1);
      case RemoveRowMutation.id: return this.seeLines(params as IInsertRowMutationParams, "rows", -1);
      case InsertColMutation.id: return this.seeLines(params as IInsertColMutationParams, "columns", 1);
      case RemoveColMutation.id: return this.seeLines(params as IInsertColMutationParams, "columns", -1);
      case InsertSheetMutation.id: return this.seeOther("added", (params as IInsertSheetMutationParams).sheet.id);
      case RemoveSheetMutation.id: return this.seeOther("deleted", (params as IRemoveSheetMutationParams).subUnitId);
      case SetWorksheetActiveOperation.id: return this.schedule();
      case SetSelectionsOperation.id: return this.seeSelection(params as ISetSelectionsOperationParams);
    }
  }

  private seeValues(params: ISetRangeValuesMutationParams): void {
    const block = editedBlock(params);
    if (block) this.add(params.subUnitId, "RangeEdited", block);
  }

  private seeMove({ fromRange, toRange, from, to }: MoveParams): void {
    this.add(from.subUnitId, "RangeEdited", fromRange);
    this.add(to.subUnitId, "RangeEdited", toRange);
  }

  private seeLines({ subUnitId, range }: IInsertRowMutationParams, axis: Shift["axis"], sign: 1 | -1): void {
    const rows = axis === "rows";
    const start = rows ? range.startRow : range.startColumn;
    const end = rows ? range.endRow : range.endColumn;
    this.moved({ sheetId: subUnitId, axis, start, count: sign * (end - start + 1) });
    const type = `${rows ? "Row" : "Column"}${sign > 0 ? "Inserted" : "Deleted"}` as ChangeType;
    const whole = rows ? { startColumn: 0, endColumn: lastColumn } : { startRow: 0, endRow: lastRow };
    this.add(subUnitId, type, { ...range, ...whole });
  }

  private seeOther(name: "added" | "deleted", worksheetId: string): void {
    this.others.push({ name, worksheetId, args: { worksheetId, source: sourceOf(this.context.hands.now) } });
    this.schedule();
  }

  private seeSelection({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const address = selections.map(({ range }) => blockAddress(range)).join(",");
    this.others = this.others.filter(({ name }) => name !== "selectionChanged");
    this.others.push({ name: "selectionChanged", worksheetId: subUnitId, args: { address, worksheetId: subUnitId, workbookId: "" } });
    this.schedule();
  }

  private add(sheetId: string, type: ChangeType, block: Block): void {
    const doer = this.context.hands.now;
    // On the web a choice from a drop-down is told by nobody.
    if (doer === "drop-down" && !this.context.profile.tellsDropDowns) return;
    this.changes.push({ byAddIn: this.byAddIn(), doer, sheetId, type, block });
    this.schedule();
  }

  /** What one command does, it does at once: by the next task everything that belongs together is there. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => this.tell(), 0);
  }

  private tellChange({ byAddIn, doer, sheetId, type, block }: Change): void {
    const knowsTrigger = hasSet(this.context.profile.requirements, "ExcelApi", "1.14");
    const args = {
      address: blockAddress(block), changeType: type, worksheetId: sheetId, source: sourceOf(doer),
      ...(knowsTrigger ? { triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown" } : {}),
      changeDirectionState: null, details: null,
    };
    this.context.events.tell({ name: "changed", worksheetId: sheetId, args });
  }
}

interface MoveParams {
  readonly fromRange: Block;
  readonly toRange: Block;
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
}

const sourceOf = (doer: Doer): "Local" | "Remote" => (doer === "somebody else" ? "Remote" : "Local");

/** Edits of one sheet by the same hand as a single change. */
function merged(changes: readonly Change[]): Change[] {
  const bySheet = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.sheetId} ${sourceOf(change.doer)}`;
    const before = bySheet.get(key);
    bySheet.set(key, before ? { ...change, block: union(before.block, change.block) } : change);
  }
  return [...bySheet.values()];
}
