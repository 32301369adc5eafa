import type { Cell } from "../sheet/address";
import type { Edit, LiveWorkbook, WantedSheet } from "../sheet/workbook";

/** The cell under the cursor, and the sheet where that is a category's. */
export interface Cursor {
  readonly cell: Cell;
  readonly category: string | undefined;
}

/** What comes of what people do. */
interface Consequences {
  /** Somebody edited a sheet of the form that is told by `sheetId`. */
  readonly edited: (edit: Edit, sheetId: string, category: string | undefined) => void;
  /** The cursor moved. Answers whether the cell that it left may have changed without a word. */
  readonly moved: (to: Cursor | undefined) => boolean;
  /** Reads the form again in its turn: what is wanted is asked when that has come. */
  readonly readInTurn: (wanted: () => WantedSheet | undefined) => void;
}

/** Follows what people do to the sheets of a form. */
export class Following {
  #end: (() => Promise<void>) | undefined;
  /** The form's sheet. */
  #sheet: string | undefined;
  /** A reading waits for its turn: edits that come meanwhile are in it. */
  #readingWaits = false;
  /** It is to read the sheet in front, where that is a form. */
  #wanted: WantedSheet | undefined;

  constructor(private readonly workbook: LiveWorkbook, private readonly consequences: Consequences) {}

  get isOn(): boolean {
    return this.#end !== undefined;
  }

  /** From now on the sheets of this form are followed, and no others. */
  async follow(sheet: string): Promise<void> {
    if (this.#sheet === sheet) return;
    await this.stop();
    const { sheetId } = this.workbook;
    this.#end = await this.workbook.follow({
      edited: (edit, category) => {
        this.consequences.edited(edit, sheetId, category);
        this.#readSoon();
      },
      selected: (cell, category) => {
        if (this.consequences.moved(cell && { cell, category })) this.#readSoon();
      },
      left: () => {
        this.#wanted = "front";
        this.#readSoon();
      },
      reviewEdited: () => this.#readSoon(),
    });
    this.#sheet = sheet;
  }

  /** The form is gone: should a sheet of its name come, it is another. */
  forget(): void {
    this.#sheet = undefined;
  }

  async stop(): Promise<void> {
    const ending = this.#end?.();
    this.#end = undefined;
    this.#sheet = undefined;
    // A sheet that was deleted took its events along: ending them fails, and nothing is left to end.
    await Promise.allSettled([ending]);
  }

  /** After edits by hand, or from elsewhere, the form is read again, once for edits in a row, and nothing is written. */
  #readSoon(): void {
    if (this.#readingWaits) return;
    this.#readingWaits = true;
    this.consequences.readInTurn(() => {
      this.#readingWaits = false;
      const wanted = this.#wanted;
      this.#wanted = undefined;
      return wanted;
    });
  }
}
