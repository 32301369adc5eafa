import type { Block } from "../engine/a1";
import type { Sheet } from "../engine/sheet";

/** Cells that are asked about or changed together: one block, or several of the same sheet. */
export interface Cells {
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
}
