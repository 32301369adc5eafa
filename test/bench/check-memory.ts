import { spawnSync } from "node:child_process";
import { check } from "../../src/assessment/check/check";
import { formOfRows, rawRows } from "./check-rows";
import type { Measure } from "./measure";

const goal = 300;

/** The most memory a process needs that makes, reads and checks 30,000 indicators, its own engine and loader included. */
export function measureCheckMemory(): Record<string, Measure> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, __filename], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The check's memory could not be measured: ${stderr}`);
  const megabytes = Number(stdout) / 1024;
  return {
    "peak memory, 30,000 indicators": { value: Math.round(megabytes), unit: "MB", goal: `< ${goal}`, ok: megabytes < goal },
  };
}

if (require.main === module) {
  const { findings } = check(formOfRows(rawRows(30_000)));
  if (findings.length === 0) throw new Error("Nothing was found where a tenth of the rows has flaws.");
  process.stdout.write(String(process.resourceUsage().maxRSS));
}
