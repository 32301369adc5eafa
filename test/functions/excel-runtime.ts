/** Stands in for what Excel's runtime gives the functions: its error class, and the codes the functions use. */
class CellError {
  constructor(readonly code: string, readonly message?: string) {}
}

export const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

/** Puts the runtime's global in place, as Excel does before it loads the functions. */
export function installRuntime(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
}

/** Puts it in place as before CustomFunctionsRuntime 1.3: without the names of the codes. */
export function installOlderRuntime(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError } });
}

/** Says in which language Excel shows itself. */
export function showIn(displayLanguage: string): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
}

/** The error a call throws: its code and message. */
export function thrownBy(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (thrown) {
    return thrown as { code: string; message: string };
  }
  throw new Error("Nothing was thrown.");
}
