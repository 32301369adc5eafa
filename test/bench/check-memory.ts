import { check } from "../../src/assessment/check/check";
import { formOfRows, rawRows } from "./check-rows";
import { weighed } from "./child";
import { peakOf, type Measure } from "./measure";

const goal = 300;

/** The most memory a process needs that makes, reads and checks 30,000 indicators, its own engine and loader included. */
export function measureCheckMemory(): Record<string, Measure> {
  const { status, err, megabytes } = weighed(...process.execArgv, __filename);
  if (status !== 0) throw new Error(`The check's memory could not be measured: ${err}`);
  return { "peak memory, 30,000 indicators": peakOf(megabytes, goal) };
}

if (require.main === module) {
  const { findings } = check(formOfRows(rawRows(30_000)));
  if (findings.length === 0) throw new Error("Nothing was found where a tenth of the rows has flaws.");
}
