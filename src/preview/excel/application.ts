import { WorkbookCreated } from "./created-workbooks";
import type { ExcelContext } from "./excel-context";
import { ExcelError } from "./excel-error";
import { HostObject } from "./host-object";

/** The file in base64, which has to be a workbook in Office Open XML: a ZIP. */
function bytesOf(base64: string): Uint8Array {
  if (!base64.startsWith("UEsDB")) throw new ExcelError("InvalidArgument", "base64File");
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

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
  createWorkbook(base64: string): WorkbookCreated {
    return new WorkbookCreated(this.context.created, this.context.created.keep(bytesOf(base64)));
  }
  suspendApiCalculationUntilNextSync(): void { this.context.calculation.suspended = true; }
  suspendScreenUpdatingUntilNextSync(): boolean { return true; }
}
