import { exitCodes, type ExitCode, type Terminal } from "./terminal";

/** `pmqa schema`: prints the JSON Schema of what `check --json` prints. What makes it is loaded for this alone. */
export async function schema(terminal: Terminal): Promise<ExitCode> {
  const { checkOutputSchema } = await import("./output-schema");
  terminal.out(JSON.stringify(checkOutputSchema(), null, 2));
  return exitCodes.fine;
}
