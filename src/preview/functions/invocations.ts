import type { IUnitRange } from "@univerjs/core";
import type { EventEntry } from "../protocol/messages";
import type { FunctionArgument, FunctionResult } from "./function-values";
import { errorOfCode } from "./function-values";

/** A cell whose formula calls a custom function. */
export interface CallingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Invocation {
  readonly key: string;
  readonly functionId: string;
  readonly args: readonly FunctionArgument[];
  readonly flags: number;
  readonly cells: CallingCell[];
}

/** What office.js answers for one call. */
export interface InvocationAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

const customFunctionsCategory = 1;
const invokeMessage = 1000;
const errorsInArguments = 4;

/** Answers are kept by function and arguments; past this many the oldest are asked for again. */
const mostAnswers = 50_000;

/**
 * The calls of custom functions: those of one calculation are gathered and go to the page in one message, and each
 * answer is kept for the calculation that follows.
 */
export class Invocations {
  private readonly answers = new Map<string, FunctionResult>();
  private wanted = new Map<string, Invocation>();
  private readonly sent = new Map<number, Invocation>();
  private nextId = 1;

  /** The answer to a call, or undefined; then the call is noted, and the cell will be calculated again. */
  ask(functionId: string, args: readonly FunctionArgument[], errorsWelcome: boolean, cell: CallingCell): FunctionResult | undefined {
    const key = `${functionId}${JSON.stringify(args)}`;
    const answer = this.answers.get(key);
    if (answer) return answer;
    const flags = errorsWelcome ? errorsInArguments : 0;
    const known = this.wanted.get(key);
    if (known) known.cells.push(cell);
    else this.wanted.set(key, { key, functionId, args, flags, cells: [cell] });
    return undefined;
  }

  /** Whether calls wait to be sent. */
  get waiting(): boolean {
    return this.wanted.size > 0;
  }

  /** Whether calls wait for the page. */
  get pending(): boolean {
    return this.wanted.size > 0 || this.sent.size > 0;
  }

  /** All calls gathered so far, as one message's entries. */
  take(): EventEntry[] {
    const entries: EventEntry[] = [];
    for (const invocation of this.wanted.values()) {
      const id = this.nextId++;
      this.sent.set(id, invocation);
      const message = [id, invocation.functionId, invocation.args, "", invocation.flags];
      entries.push({ messageCategory: customFunctionsCategory, messageType: invokeMessage, targetId: "", message });
    }
    this.wanted = new Map();
    return entries;
  }

  /** Keeps the page's answers; returns the cells to calculate again. */
  answer(results: readonly InvocationAnswer[]): IUnitRange[] {
    const cells: CallingCell[] = [];
    for (const { id, value, failed, errorCode } of results) {
      const invocation = this.sent.get(id);
      if (!invocation) continue;
      this.sent.delete(id);
      this.keep(invocation.key, failed ? { error: errorOfCode(errorCode ?? 0), message: String(value ?? "") } : { value });
      for (const cell of invocation.cells) cells.push(cell);
    }
    return columnRuns(cells);
  }

  /** Forgets every answer: the page that gave them is gone. */
  reset(): void {
    this.answers.clear();
    this.wanted.clear();
    this.sent.clear();
  }

  private keep(key: string, result: FunctionResult): void {
    if (this.answers.size >= mostAnswers) {
      const [oldest] = this.answers.keys();
      if (oldest !== undefined) this.answers.delete(oldest);
    }
    this.answers.set(key, result);
  }
}

/** Cells below one another as one range: thousands of single ones would be slow to go through. */
function columnRuns(cells: readonly CallingCell[]): IUnitRange[] {
  const sorted = [...cells].sort((a, b) =>
    a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row);
  const runs: IUnitRange[] = [];
  for (const { unitId, sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    const follows = last?.sheetId === sheetId && last.range.startColumn === column && row <= last.range.endRow + 1;
    if (follows) last.range = { ...last.range, endRow: Math.max(row, last.range.endRow) };
    else runs.push({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
  }
  return runs;
}
