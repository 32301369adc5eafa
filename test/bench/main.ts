import { measureBundleSizes } from "./bundle-sizes";
import { measureCheckMemory } from "./check-memory";
import { measureEditToState } from "./edit-to-state";
import { measureFunctionSpeed } from "./function-speed";
import type { Measure } from "./measure";
import { measurePane } from "./pane-in-browser";
import { measureReadFiles } from "./read-files";
import { measureRoundTrips } from "./round-trips";
import { measureTypingInAnswer } from "./typing-in-answer";

/** The measures a line each, their values below one another. */
function table(measures: Readonly<Record<string, Measure>>): string {
  const widest = Math.max(...Object.keys(measures).map((name) => name.length));
  return Object.entries(measures).map(([name, { value, unit, goal, ok }]) =>
    `${ok ? "✓" : "✗"} ${name.padEnd(widest)} ${String(value).padStart(8)} ${unit}${goal === "" ? "" : `   (goal ${goal})`}`).join("\n");
}

async function main(): Promise<void> {
  const measures: Record<string, Measure> = {
    ...measureCheckMemory(),
    ...await measureReadFiles(),
    ...await measureRoundTrips(),
    ...await measureEditToState(),
    ...await measureFunctionSpeed(),
    ...await measurePane(),
    ...await measureTypingInAnswer(),
    ...await measureBundleSizes(),
  };
  const asJson = process.argv.includes("--json");
  process.stdout.write(`${asJson ? JSON.stringify(measures, null, 2) : table(measures)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
