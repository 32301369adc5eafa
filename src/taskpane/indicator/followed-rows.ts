import type { OpenForm } from "../../session/session";
import { sameRows } from "./same-rows";

/** A row of the form wherever it moves: the same number as long as it is the same row. */
export type RowKey = number;

/** The rows of the form that is open, followed from one reading to the next. */
export class FollowedRows {
  #form: Pick<OpenForm, "sheet" | "reading"> | undefined;
  #keys: readonly RowKey[] = [];
  #newest: RowKey = 0;

  /** Takes a reading in. Without a form nothing is known anew: it may come back. */
  take(form: OpenForm | undefined): void {
    if (form === undefined || form.reading === this.#form?.reading) return;
    const same = this.#form?.sheet === form.sheet ? sameRows(this.#form.reading.rows, form.reading.rows) : new Map<number, number>();
    const known = new Map([...same].map(([from, to]) => [to, this.#keys[from]]));
    this.#keys = form.reading.rows.map((_, at) => known.get(at) ?? this.#new());
    this.#form = form;
  }

  keyOf(row: number): RowKey | undefined {
    return this.#form && this.#keys[row - this.#form.reading.headingRow - 1];
  }

  /** Where the row stands now; undefined where it is gone. */
  rowOf(key: RowKey): number | undefined {
    const at = this.#keys.indexOf(key);
    return this.#form === undefined || at === -1 ? undefined : this.#form.reading.headingRow + 1 + at;
  }

  #new(): RowKey {
    this.#newest += 1;
    return this.#newest;
  }
}
