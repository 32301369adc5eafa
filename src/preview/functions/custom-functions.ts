import type { Nullable } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { IFunctionService, SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { Calculation } from "../engine/calculation";
import type { Engine } from "../engine/engine";
import type { Profile } from "../profiles/profile";
import type { EventEntry } from "../protocol/messages";
import { busy, CustomFunction } from "./custom-function";
import { FunctionMessages } from "./function-messages";
import type { InvocationAnswer } from "./invocations";
import { Invocations } from "./invocations";
import type { FunctionsMetadata } from "./metadata";

/** The add-in's custom functions in the engine: registered once the page that answers them is there. */
export class CustomFunctions {
  readonly messages = new FunctionMessages();
  private readonly invocations = new Invocations();
  private names: string[] = [];

  /** `send` passes calls on to the add-in's page. */
  constructor(
    private readonly session: Engine,
    private readonly profile: Profile,
    private readonly calculation: Calculation,
    private readonly send: (entries: readonly EventEntry[]) => void,
  ) {
    session.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationResultMutation.id) holdBack(params as ISetFormulaCalculationResultMutation);
    });
    calculation.onEnd(() => this.sendWaiting());
  }

  /** Whether any call has not been answered, or its answer not been calculated with. */
  get pending(): boolean {
    return this.invocations.pending;
  }

  /**
   * Makes the functions known, as `NAMESPACE.NAME`; cells that showed #NAME? are calculated. An Excel without custom
   * functions takes note of nothing, and its cells go on showing #NAME?.
   */
  async register(metadata: FunctionsMetadata, namespace: string): Promise<void> {
    if (!this.profile.customFunctions) return;
    const service = this.session.injector.get(IFunctionService);
    this.unregister();
    const errorsForAny = metadata.allowErrorForDataTypeAny === true;
    const functions = metadata.functions.map((each) => new CustomFunction(
      `${namespace}.${each.name}`.toUpperCase(), each, this.invocations, this.messages, this.profile, errorsForAny));
    this.names = functions.map((each) => String(each.name));
    service.registerExecutors(...functions);
    service.deleteFormulaAstCacheKey(...this.names);
    await this.calculation.recalculateAll();
  }

  /** Forgets the functions: their page is gone, and cells will show #NAME? when they are calculated next. */
  unregister(): void {
    const service = this.session.injector.get(IFunctionService);
    service.unregisterExecutors(...this.names);
    service.deleteFormulaAstCacheKey(...this.names);
    this.names = [];
    this.invocations.reset();
  }

  /** Takes the page's answers and calculates the cells that waited for them. */
  async answer(results: readonly InvocationAnswer[]): Promise<void> {
    const ranges = this.invocations.answer(results);
    if (ranges.length > 0) await this.calculation.recalculate(ranges);
  }

  private sendWaiting(): void {
    if (this.invocations.waiting) this.send(this.invocations.take());
  }
}

/** Keeps results that only say "busy" out of the cells, which go on showing what they did. */
function holdBack({ unitData }: ISetFormulaCalculationResultMutation): void {
  for (const sheets of Object.values(unitData)) {
    for (const rows of Object.values(sheets ?? {})) {
      for (const line of Object.values(rows ?? {}) as Record<number, Nullable<ICellData>>[]) {
        for (const [column, cell] of Object.entries(line)) {
          if (cell?.v === busy) delete line[Number(column)];
        }
      }
    }
  }
}
