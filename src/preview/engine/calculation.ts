import type { IUnitRange } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { SetFormulaCalculationResultMutation, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import { filter, firstValueFrom } from "rxjs";
import type { Engine } from "./engine";
import { dropUnasked } from "./late-results";

/** What the engine's trigger keeps to itself: it debounces 100 ms, and a host that answers requests cannot wait so long. */
interface Trigger {
  _waitingCommandQueue: object[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: object[]): object;
  _mergeDirty(before: object, after: object): object;
}

/** Starts the engine's calculation at once, and tells when it has ended. */
export class Calculation {
  /** While true nothing is calculated: an add-in asked so until its request ends. */
  suspended = false;
  private readonly trigger: Trigger;
  private readonly states: FormulaCalculationSessionService;

  constructor(private readonly session: Engine) {
    this.trigger = session.injector.get(TriggerCalculationController) as unknown as Trigger;
    this.states = session.injector.get(FormulaCalculationSessionService);
    session.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationResultMutation.id) dropUnasked(session, params as ISetFormulaCalculationResultMutation);
    });
  }

  /** Calls the listener each time a calculation has ended and its results stand. */
  onEnd(listener: () => void): void {
    let before = this.running;
    this.states.state$.subscribe(() => {
      const ended = before && !this.running;
      before = this.running;
      if (ended) listener();
    });
  }

  /** Whether something was written that is not calculated yet, or a calculation is under way. */
  get pending(): boolean {
    return this.trigger._waitingCommandQueue.length > 0 || this.running;
  }

  private get running(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.states.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  /** Calculates what waits; resolves when the results stand in the cells. */
  async flush(): Promise<void> {
    await this.idle();
    if (this.session.disposed || this.suspended || this.trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(this.trigger._setTimeoutKey);
    const dirty = this.trigger._generateDirty(this.trigger._waitingCommandQueue);
    this.trigger._waitingCommandQueue = [];
    await this.start(this.trigger._mergeDirty(this.trigger._executingDirtyData, dirty));
  }

  /** Calculates these cells again, and what depends on them. */
  async recalculate(dirtyRanges: readonly IUnitRange[]): Promise<void> {
    const nothing = this.trigger._generateDirty([]);
    await this.start({ ...nothing, dirtyRanges });
  }

  /** Calculates every formula again. */
  async recalculateAll(): Promise<void> {
    await this.start({ ...this.trigger._generateDirty([]), forceCalculation: true });
  }

  private async start(dirty: object): Promise<void> {
    // Looked at again behind each wait: of many who wait one begins, and a second beside it would take its results away.
    while (this.running) await this.idle();
    this.session.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    await this.idle();
  }

  /** Resolves once no calculation is under way: what is changed meanwhile, its results would be written over. */
  async idle(): Promise<void> {
    if (this.running) await firstValueFrom(this.states.state$.pipe(filter(() => !this.running)));
  }
}
