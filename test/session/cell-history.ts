import type { CellValue } from "../../src/assessment/form/figure";
import type { Desk } from "./desk";

/** A cell wherever it stands, by what is written in its row's and its column's margin. */
type CellName = string;

const margin = { row: 130, column: 30 } as const;
const rowName = /^#row (\d+)$/;
const columnName = /^#column (\d+)$/;

/** Names every row and column of the sheet in front in its margin, before anything is done. */
export function nameLines({ person }: Desk): void {
  for (let row = 1; row < margin.row; row += 1) person.type(`AD${row}`, `#row ${row}`);
  for (let column = 1; column < margin.column; column += 1) person.paste(`${letters(column)}${margin.row}`, [[`#column ${column}`]]);
}

const letters = (column: number): string =>
  (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26));

/** Formulas by what they do, whatever rows and columns they speak of: those move. */
const heldAlike = (holds: CellValue): CellValue =>
  (typeof holds === "string" && holds.startsWith("=") ? holds.replace(/\$?[A-Z]{1,3}\$?\d+|#REF!/g, "·") : holds);

/** The cells of a sheet by their names, and the order of its named rows. */
export interface NamedCells {
  readonly cells: ReadonlyMap<CellName, string>;
  readonly rows: readonly number[];
}

/** What the cells of the sheet in front hold, and how. */
export function namedCells({ person }: Desk): NamedCells {
  const grid = person.everything();
  const columns = new Map<number, string>();
  const named = (line: readonly (readonly [CellValue, string])[], pattern: RegExp): readonly (readonly [number, string])[] =>
    line.flatMap(([holds], index) => {
      const name = pattern.exec(String(holds))?.[1];
      return name === undefined ? [] : [[index, name] as const];
    });
  for (const line of grid) for (const [index, name] of named(line, columnName)) columns.set(index, name);
  const cells = new Map<CellName, string>();
  const rows: number[] = [];
  for (const line of grid) {
    const [, row] = named(line, rowName)[0] ?? [];
    if (row === undefined) continue;
    rows.push(Number(row));
    for (const [index, column] of columns) {
      const [holds, format] = line[index] ?? ["", "General"];
      cells.set(`${row}/${column}`, JSON.stringify([heldAlike(holds), format]));
    }
  }
  return { cells, rows };
}

/** Who put what into which cell, as one thing is done after the other. */
export class CellHistory {
  readonly #desk: Desk;
  readonly #before: NamedCells;
  #last: NamedCells;
  #time = 0;
  readonly #byHand = new Map<CellName, { readonly time: number; readonly holds: string }>();
  readonly #bySession = new Map<CellName, { readonly time: number; readonly holds: string }[]>();

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#before = namedCells(desk);
    this.#last = this.#before;
  }

  /** Notes what changed since: somebody's doing, the session's, or what it took back. */
  note(by: "hand" | "session" | "undo"): void {
    this.#time += 1;
    const now = namedCells(this.#desk);
    for (const [name, holds] of now.cells) {
      if (this.#last.cells.get(name) === holds) continue;
      const change = { time: this.#time, holds };
      if (by === "hand") this.#byHand.set(name, change);
      else if (by === "session") this.#bySession.set(name, [...this.#bySession.get(name) ?? [], change]);
    }
    this.#last = now;
  }

  /**
   * The cells that hold neither what somebody put there last, nor what they held before anything was done; where steps
   * could not be taken back, nor what the session put there after that.
   */
  wrong(wasLost: boolean): readonly string[] {
    return [...this.#last.cells].flatMap(([name, holds]) => {
      const hand = this.#byHand.get(name);
      if (holds === (hand?.holds ?? this.#before.cells.get(name))) return [];
      const isLeft = wasLost && (this.#bySession.get(name) ?? []).some((put) => put.time > (hand?.time ?? 0) && put.holds === holds);
      return isLeft ? [] : [`${name}: ${holds} instead of ${hand?.holds ?? this.#before.cells.get(name)}`];
    });
  }

  /** Whether the rows that are left stand as they did. */
  get isInOrder(): boolean {
    const { rows } = this.#last;
    return rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? 0));
  }
}
