import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { built } from "../build/built";
import type { Measure } from "./measure";

const limits = { functions: 15, first: 150 };

/** The gzipped size of what each page of a production build loads. */
export async function measureBundleSizes(): Promise<Record<string, Measure>> {
  const folder = await built("addin");
  const chunks = JSON.parse(readFileSync(path.join(folder, "modules.json"), "utf8")) as
    Record<string, { readonly files: readonly string[] }>;
  const kilobytes = (chunk: string): number =>
    (chunks[chunk]?.files ?? []).reduce((sum, file) =>
      sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1000, 0);
  const measure = (size: number, limit?: number): Measure => ({
    value: Number(size.toFixed(1)), unit: "kB gzipped",
    goal: limit === undefined ? "" : `< ${limit}`, ok: limit === undefined || size < limit,
  });
  const functions = kilobytes("functions");
  const onDemand = Object.keys(chunks).filter((name) => name !== "functions" && name !== "taskpane").map(kilobytes);
  return {
    "custom functions alone": measure(functions, limits.functions),
    "what the pane loads first": measure(functions + kilobytes("taskpane"), limits.first),
    "on demand, all together": measure(onDemand.reduce((sum, size) => sum + size, 0)),
    "on demand, the largest": measure(Math.max(...onDemand)),
  };
}
