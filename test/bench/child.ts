import { spawnSync } from "node:child_process";
import path from "node:path";

/** How a process of Node's ended, and what it took from its beginning to its end, the engine included. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** Processor time in milliseconds, of all its threads. */
  readonly time: number;
  /** The most memory that it had, in megabytes. */
  readonly megabytes: number;
}

/** Runs Node with these arguments, and weighs the process. */
export function weighed(...args: readonly string[]): Ended {
  const { status, stdout, stderr, output } = spawnSync(process.execPath, ["--require", path.join(__dirname, "weigh.cjs"), ...args], {
    encoding: "utf8", stdio: ["ignore", "pipe", "pipe", "pipe"], maxBuffer: 1e9, timeout: 50_000,
  });
  const taken = output[3] ?? "";
  if (taken === "") throw new Error(`A process could not be weighed (${args.join(" ")}): ${stderr}`);
  return { status, out: stdout, err: stderr, ...JSON.parse(taken) as Pick<Ended, "time" | "megabytes"> };
}
