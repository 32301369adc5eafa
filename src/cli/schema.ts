import { checkOutputSchema } from "./check-output";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";

/** `pmqa schema`: prints the JSON Schema of what `check --json` prints. */
export function schema(terminal: Terminal): ExitCode {
  terminal.out(JSON.stringify(checkOutputSchema(), null, 2));
  return exitCodes.fine;
}
