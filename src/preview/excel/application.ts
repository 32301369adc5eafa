import type { ExcelContext } from "./excel-context";
import { HostObject } from "./host-object";

/** `workbook.application`. */
export class Application extends HostObject {
  readonly scalars = ["calculationEngineVersion", "calculationMode", "calculationState"];
  constructor(private readonly context: ExcelContext) { super(); }

  get calculationMode(): string { return "Automatic"; }
  get calculationState(): string { return this.context.calculation.pending ? "Pending" : "Done"; }
  get calculationEngineVersion(): number { return 191029; }

  calculate(type: string): Promise<void> {
    return type === "Recalculate" ? this.context.calculation.flush() : this.context.calculation.recalculateAll();
  }
  suspendApiCalculationUntilNextSync(): void { this.context.calculation.suspended = true; }
  suspendScreenUpdatingUntilNextSync(): boolean { return true; }
}
