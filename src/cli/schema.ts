import { exitCodes, type ExitCode, type Terminal } from "./terminal";

/** What has a published schema: what `check`, `verify`, `diff` and `status` print with `--json`, and what `export` writes and `import` reads. */
export const schemas = ["check", "submission", "verify", "diff", "status"] as const;

async function schemaOf(what: (typeof schemas)[number]): Promise<object> {
  // What makes them is loaded for this alone.
  if (what === "submission") return (await import("../exchange/json/submission-shape")).submissionSchema();
  if (what === "verify") return (await import("./difference-schema")).verificationSchema();
  if (what === "diff") return (await import("./difference-schema")).differenceSchema();
  if (what === "status") return (await import("./status-schema")).statusSchema();
  return (await import("./output-schema")).checkOutputSchema();
}

/** `pmqa schema`: prints a JSON Schema. */
export async function schema(what: (typeof schemas)[number], terminal: Terminal): Promise<ExitCode> {
  terminal.out(JSON.stringify(await schemaOf(what), null, 2));
  return exitCodes.fine;
}
