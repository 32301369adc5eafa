const empty = 0;
const several = -1;
const vacant = -2;

/**
 * Rows by a whole number of 32 bits, as two plain arrays of numbers: ten thousands of names are entered in the time a
 * `Map` takes to grow. Rows are from 1.
 */
export class RowTable {
  #keys: Int32Array;
  #rows: Int32Array;
  #filled = 0;
  readonly #several = new Map<number, number[]>();

  /** @param size about how many rows there will be */
  constructor(size: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(size, 16) * 2));
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity);
  }

  add(key: number, row: number): void {
    const slot = this.#slotOf(key);
    const there = this.#rows[slot] ?? empty;
    if (there === several) this.#several.get(key)?.push(row);
    else if (there > 0) {
      this.#several.set(key, [there, row]);
      this.#rows[slot] = several;
    } else {
      this.#keys[slot] = key;
      this.#rows[slot] = row;
      if (there === empty) this.#filled += 1;
      if (this.#filled * 4 > this.#rows.length * 3) this.#grow();
    }
  }

  remove(key: number, row: number): void {
    const slot = this.#slotOf(key);
    const there = this.#rows[slot];
    if (there === row) this.#rows[slot] = vacant;
    if (there === several) this.#several.set(key, (this.#several.get(key) ?? []).filter((other) => other !== row));
  }

  /** The rows of a key that has, or has had, more than one. */
  sharing(key: number): readonly number[] {
    return this.#several.get(key) ?? [];
  }

  /** The keys that have, or have had, more than one row. */
  shared(): Iterable<number> {
    return this.#several.keys();
  }

  /** Where a key stands, or the free place where it would. */
  #slotOf(key: number): number {
    const mask = this.#rows.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.#rows[slot] !== empty && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, rows] = [this.#keys, this.#rows];
    this.#keys = new Int32Array(keys.length * 2);
    this.#rows = new Int32Array(rows.length * 2);
    keys.forEach((key, old) => {
      const row = rows[old] ?? empty;
      if (row === empty) return;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#rows[slot] = row;
    });
  }
}
