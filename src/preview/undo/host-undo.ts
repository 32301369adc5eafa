import type { ICommandInfo, IExecutionOptions, IUndoRedoItem } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import type { Calculation } from "../engine/calculation";
import type { Engine } from "../engine/engine";
import type { UndoDirection } from "../engine/undo-stack";
import type { Profile } from "../profiles/profile";

/** The Excel whose steps these are. */
export interface UndoParts {
  readonly session: Engine;
  readonly profile: Profile;
  readonly calculation: Calculation;
  /** The conditional formats that Excel no longer finds where the profile has such. */
  readonly foreignRules: Set<string>;
  /** Whether what happens now is done by the add-in. */
  readonly byAddIn: () => boolean;
}

/**
 * The person's Ctrl+Z. What the person does is a step as soon as it is done; what the add-in writes is gathered until
 * its request ends, and is one step then or costs the person theirs, by the profile. That a request is one step, and not
 * one a call, is inferred; `mergeUndoGroup` promises the same for several requests.
 */
export class HostUndo {
  /** How many requests of the add-in wrote anything. */
  writes = 0;
  private gathered: IUndoRedoItem[] = [];
  private wrote = false;
  private stepping: UndoDirection | undefined;

  constructor(private readonly parts: UndoParts) {
    const { session } = parts;
    session.undo.take = (item) => this.gather(item);
    session.commands.onCommandExecuted((command, options) => this.see(command, options));
  }

  /** How many steps there are to take back. */
  get steps(): number {
    return this.parts.session.undo.count(this.unitId, "undo");
  }

  /** The add-in does what Excel cannot take back: nothing before it can be taken back any more. */
  forget(): void {
    this.gathered = [];
    this.wrote = false;
    this.parts.session.undo.clearUndoRedo(this.unitId);
  }

  /** A request of the add-in has ended: what it wrote becomes a step, or empties the steps. */
  endRequest(): void {
    const { gathered, wrote } = this;
    if (wrote) this.writes++;
    if (this.parts.session.disposed) return;
    if (wrote && this.parts.profile.undoOfWrites === "cleared") return this.forget();
    this.gathered = [];
    this.wrote = false;
    if (gathered.length === 0) return;
    this.parts.session.undo.pushUndoRedo({
      unitID: this.unitId,
      redoMutations: gathered.flatMap(({ redoMutations }) => redoMutations),
      undoMutations: gathered.toReversed().flatMap(({ undoMutations }) => undoMutations),
    });
  }

  /** Takes the last step back, or does it again, and calculates; false where there is none. */
  async step(direction: UndoDirection): Promise<boolean> {
    const { session, calculation } = this.parts;
    await calculation.idle();
    if (session.disposed) return false;
    this.stepping = direction;
    try {
      return session.undo.step(this.unitId, direction);
    } finally {
      this.stepping = undefined;
      await calculation.flush();
    }
  }

  private get unitId(): string {
    return this.parts.session.workbook.getUnitId();
  }

  private gather(item: IUndoRedoItem): boolean {
    if (!this.parts.byAddIn()) return false;
    this.gathered.push(item);
    return true;
  }

  private see({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (type !== CommandType.MUTATION || options?.onlyLocal === true || options?.["fromFormula"] === true) return;
    if (this.parts.byAddIn()) this.wrote = true;
    const returns = this.stepping === "undo" && id === AddConditionalRuleMutation.id;
    // Office.js issue 6396: what comes back by Ctrl+Z is there, but Excel no longer finds it.
    if (returns && this.parts.profile.foreignRuleThrows) {
      this.parts.foreignRules.add((params as { rule: { cfId: string } }).rule.cfId);
    }
  }
}
