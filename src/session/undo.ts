import type { CategorySheet, Edit, SheetContent } from "../sheet/workbook";
import type { StepName } from "./step-name";
import type { BackStep } from "./taking-back/back-step";
import type { Loss, Remembered } from "./taking-back/remembered";

/** An edit somebody made to a sheet, and what could be taken back when it was told. */
interface Told {
  readonly edit: Edit;
  readonly sheet: string;
  /** The sheet of Categories 1 to 6 on which it was. */
  readonly category: string | undefined;
  /** Work was under way then. */
  readonly working: boolean;
  readonly turn: number;
}

/** What a form's sheets hold: those of Categories 1 to 6 by their names, its own by none. */
type Contents = ReadonlyMap<string | undefined, SheetContent>;

/** The steps of a form, the newest last, and its sheets as they were when they were looked at last. */
interface Stack {
  readonly steps: readonly Remembered[];
  readonly seen?: Contents;
}

const none: Stack = { steps: [] };

/** The changes made through a session that can be taken back, each on the sheet that it was made on. */
export class WayBack {
  readonly #stacks = new Map<string, Stack>();
  readonly #told: Told[] = [];
  #turn = 0;
  #looked = "";
  /** Changes whenever rows may have moved. */
  rowsMoved = 0;

  /** How often the steps were looked at. */
  looks = 0;

  /**
   * `changed` is called when what can be taken back was looked at, with what no longer can; `acted` when something was done
   * that can be, or was taken back.
   */
  constructor(
    private readonly sheet: () => string,
    private readonly changed: (loss?: Loss) => void,
    private readonly acted: () => void,
  ) {}

  /** The steps of the open sheet. */
  get steps(): readonly Remembered[] {
    return (this.#stacks.get(this.sheet()) ?? none).steps;
  }

  /**
   * Remembers how something that was just done is taken back, under a name that people read: see `stepNames`. What was done
   * on several sheets is several steps of one name.
   */
  remember(done: BackStep | readonly BackStep[], asked: StepName): void {
    const name = { ...asked };
    const steps = "kind" in done ? [done] : done;
    for (const step of steps) this.#note(step);
    this.#keep(this.sheet(), [...this.steps, ...steps.map((step) => ({ step, name }))]);
  }

  /** Somebody edited a form's sheet, or one of its sheets of Categories 1 to 6: the next reading takes it in. */
  edited(edit: Edit, sheet: string, working: boolean, category?: string): void {
    if (edit.kind !== "cells") this.rowsMoved += 1;
    this.#told.push({ edit, sheet, category, working, turn: this.#turn });
  }

  /** How many edits were told of. */
  get told(): number {
    return this.#told.length;
  }

  /** Takes the first edits in that were told of, with what the open form's sheets hold since. */
  async takeIn(count: number, content: SheetContent, categories: readonly CategorySheet[] = []): Promise<void> {
    const sheet = this.sheet();
    const edits = this.#told.splice(0, count).filter((told) => told.sheet === sheet);
    const { steps, seen } = this.#stacks.get(sheet) ?? none;
    const unwatched = this.#looked !== sheet;
    this.#looked = sheet;
    this.looks += 1;
    if (steps.length === 0) return this.changed();
    const { takeInBySheet } = await import("./taking-back/by-sheet");
    const contents: Contents = new Map([[undefined, content], ...categories.map((each) => [each.sheet, each] as const)]);
    const { kept, loss } = takeInBySheet(steps, (category) => {
      const now = contents.get(category);
      return now && {
        told: edits.filter((told) => told.category === category)
          .map(({ edit, working, turn }) => ({ edit, meanwhile: working && (edit.perhapsOwn === true || turn !== this.#turn) })),
        content: now, before: seen?.get(category), unwatched: unwatched && seen?.get(category) !== undefined, mayDiffer: this.told > 0,
      };
    });
    this.#stacks.set(sheet, { steps: kept, seen: contents });
    this.changed(loss);
  }

  /** The newest step of a sheet was taken back, or what is left of it is still to be. */
  tookBack(sheet: string, step: BackStep, left: BackStep | undefined): void {
    this.#note(step);
    const { steps } = this.#stacks.get(sheet) ?? none;
    const rest = steps.slice(0, -1);
    const [newest] = steps.slice(-1);
    this.#keep(sheet, left === undefined || newest === undefined ? rest : [...rest, { step: left, name: newest.name }]);
  }

  #note({ kind }: BackStep): void {
    this.#turn += 1;
    if (!["cells", "remove-beside", "withdraw", "protect", "highlight"].includes(kind)) this.rowsMoved += 1;
  }

  #keep(sheet: string, steps: readonly Remembered[]): void {
    this.#stacks.set(sheet, { ...this.#stacks.get(sheet), steps });
    this.acted();
  }
}
