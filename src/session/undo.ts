import type { Edit, SheetContent } from "../sheet/workbook";
import type { StepName } from "./step-name";
import type { BackStep } from "./taking-back/back-step";
import type { Loss, Remembered } from "./taking-back/remembered";

/** An edit somebody made to a sheet, and what could be taken back when it was told. */
interface Told {
  readonly edit: Edit;
  readonly sheet: string;
  /** Work was under way then. */
  readonly working: boolean;
  readonly turn: number;
}

/** The steps of a sheet, the newest last, and the sheet as it was when they were looked at last. */
interface Stack {
  readonly steps: readonly Remembered[];
  readonly seen?: SheetContent;
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

  /** Remembers how something that was just done is taken back, under a name that people read: see `stepNames`. */
  remember(step: BackStep, name: StepName): void {
    this.#note(step);
    this.#keep(this.sheet(), [...this.steps, { step, name: { ...name } }]);
  }

  /** Somebody edited a sheet: the next reading takes it in. */
  edited(edit: Edit, sheet: string, working: boolean): void {
    if (edit.kind !== "cells") this.rowsMoved += 1;
    this.#told.push({ edit, sheet, working, turn: this.#turn });
  }

  /** How many edits were told of. */
  get told(): number {
    return this.#told.length;
  }

  /** Takes the first edits in that were told of, with what the open sheet holds since. */
  async takeIn(count: number, content: SheetContent): Promise<void> {
    const sheet = this.sheet();
    const edits = this.#told.splice(0, count).filter((told) => told.sheet === sheet);
    const { steps, seen } = this.#stacks.get(sheet) ?? none;
    const unwatched = this.#looked !== sheet;
    this.#looked = sheet;
    this.looks += 1;
    if (steps.length === 0) return this.changed();
    const { takeIn } = await import("./taking-back/take-in");
    const { kept, loss } = takeIn(steps, {
      told: edits.map(({ edit, working, turn }) => ({ edit, meanwhile: working && (edit.perhapsOwn === true || turn !== this.#turn) })),
      content, before: seen, unwatched: unwatched && seen !== undefined, mayDiffer: this.told > 0,
    });
    this.#stacks.set(sheet, { steps: kept, seen: content });
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
