import type { Input } from "../../assessment/form/figure";
import type { Field, Place } from "../../assessment/form/place";
import type { Failure } from "../../assessment/text/failure";
import type { Session } from "../../session/session";
import { sheetFailure } from "../../sheet/sheet-failure";
import { FollowedRows, type RowKey } from "./followed-rows";

/** A cell of a row wherever that moves. */
export interface DraftCell {
  readonly key: RowKey;
  readonly field: Field;
}

/** What is typed in the pane and not in its cell yet. */
export interface Draft {
  readonly cell: DraftCell;
  readonly typed: string;
  readonly toInput: (typed: string) => Input;
  /** What is on its way into the cell. */
  readonly sent?: string;
  /** Why it could not be written. */
  readonly failure?: Failure;
}

const nameOf = ({ key, field }: DraftCell): string => `${key} ${field}`;

/**
 * What is typed in the pane and not in its cell yet. It belongs to a cell of a row, wherever that row moves and whatever
 * the pane shows meanwhile, and is kept until it is written, or taken back.
 */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #rows = new FollowedRows();
  readonly #listeners = new Set<() => void>();
  /** Rises with every change. */
  changes = 0;

  constructor(private readonly session: Session) {
    session.subscribe(() => this.rows);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The rows of the form as it is now. */
  get rows(): FollowedRows {
    this.#rows.take(this.session.state().form);
    return this.#rows;
  }

  /** The cell of a place of the form as it is now. */
  cellOf({ row, field }: Place): DraftCell {
    return { key: this.rows.keyOf(row) ?? 0, field };
  }

  of(cell: DraftCell): Draft | undefined {
    return this.#drafts.get(nameOf(cell));
  }

  type(cell: DraftCell, typed: string, toInput: Draft["toInput"]): void {
    const { sent } = this.of(cell) ?? {};
    this.#keep({ cell, typed, toInput, ...(sent === undefined ? {} : { sent }) });
  }

  takeBack(cell: DraftCell): void {
    if (this.#drafts.delete(nameOf(cell))) this.#tell();
  }

  /** Puts what was typed into its cell; `held` is what the pane shows of the cell. Answers whether that was written. */
  async write(cell: DraftCell, held: string): Promise<boolean> {
    const draft = this.of(cell);
    // What is on its way is not sent again: a field may be left right after Enter.
    if (draft === undefined || draft.typed === draft.sent) return false;
    if (draft.sent === undefined && draft.typed === held) {
      this.takeBack(cell);
      return false;
    }
    return this.#send(draft);
  }

  async #send({ cell, typed, toInput }: Draft): Promise<boolean> {
    this.#keep({ cell, typed, toInput, sent: typed });
    const failure = await this.session.type(() => this.#placeOf(cell, typed), toInput(typed));
    this.#sent(cell, typed, failure);
    if (failure !== undefined) return false;
    // What stood in the way of others may be over.
    for (const other of this.#drafts.values()) if (other.failure !== undefined) void this.#send(other);
    return true;
  }

  /** What was typed on meanwhile is not lost: only what was written is let go. */
  #sent(cell: DraftCell, typed: string, failure: Failure | undefined): void {
    const now = this.of(cell);
    if (now?.sent !== typed) return;
    const { sent: _, ...left } = now;
    if (failure === undefined ? now.typed === typed : this.rows.rowOf(cell.key) === undefined) this.takeBack(cell);
    else this.#keep(failure === undefined ? left : { ...left, failure });
  }

  #placeOf({ key, field }: DraftCell, typed: string): Place {
    const row = this.rows.rowOf(key);
    if (row === undefined) throw sheetFailure("row-gone", { typed });
    return { row, field };
  }

  #keep(draft: Draft): void {
    this.#drafts.set(nameOf(draft.cell), draft);
    this.#tell();
  }

  #tell(): void {
    this.changes += 1;
    for (const listener of this.#listeners) listener();
  }
}

const draftsOfSessions = new WeakMap<Session, Drafts>();

/** What is typed in the pane of a session. */
export function draftsOf(session: Session): Drafts {
  const drafts = draftsOfSessions.get(session) ?? new Drafts(session);
  draftsOfSessions.set(session, drafts);
  return drafts;
}
