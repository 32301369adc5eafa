import { measureBundleSizes } from "./bundle-sizes";
import { measureCheckMemory } from "./check-memory";
import { measureEditToState } from "./edit-to-state";
import { measureFunctionSpeed } from "./function-speed";
import type { Measure } from "./measure";
import { measureReadFiles } from "./read-files";
import { measureRoundTrips } from "./round-trips";

const line = ([name, { value, unit, goal, ok }]: readonly [string, Measure]): string =>
  `${ok ? "✓" : "✗"} ${name.padEnd(42)} ${String(value).padStart(8)} ${unit}${goal === "" ? "" : `   (goal ${goal})`}`;

async function main(): Promise<void> {
  const measures: Record<string, Measure> = {
    ...measureCheckMemory(),
    ...await measureReadFiles(),
    ...await measureRoundTrips(),
    ...await measureEditToState(),
    ...await measureFunctionSpeed(),
    ...await measureBundleSizes(),
  };
  const asJson = process.argv.includes("--json");
  process.stdout.write(`${asJson ? JSON.stringify(measures, null, 2) : Object.entries(measures).map(line).join("\n")}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
