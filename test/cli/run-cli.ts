import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import sample from "../../assets/sample-2567.json";
import type { CheckOutput } from "../../src/cli/check-output";
import { languageOf, run } from "../../src/cli/run";
import type { ExitCode } from "../../src/cli/terminal";

/** The real submission as data, for a test to spoil: a copy of its own each time. */
export const sampleData = (): typeof sample => structuredClone(sample);

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** The real submission: the one copy that the preview shows too. */
export const samplePath = resolve(__dirname, "../../assets/sample-2567.json");

/** Runs `pmqa` in this process, as if typed, 100 columns wide and without colours. */
export async function pmqa(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    language: languageOf(args), columns: 100, colours: false,
    out: (text) => void out.push(text), err: (text) => void err.push(text),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** What `check --json` prints about a file. */
export async function checkedJson(path: string): Promise<CheckOutput> {
  return JSON.parse((await pmqa("check", path, "--json")).out) as CheckOutput;
}

/** A folder of the test's own, and how to get rid of it. */
export function ownFolder(): { path(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "pmqa-"));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}
