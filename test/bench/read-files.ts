import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { writeNewForm } from "../../src/cli/write-new-form";
import { ownFolder } from "../cli/run-cli";
import { heavyFiles } from "../files/read/heavy-files";
import { sampleContent, sampleOf } from "../sheet/sample-indicators";
import { weighed, type Ended } from "./child";
import { figureOf, peakOf, ratioOf, type Measure } from "./measure";
import { buildCommand, buildReader } from "./programs";
import { lowerQuartile } from "./quartile";
import { measureSevenCategories } from "./seven-categories";

const rows = 5_000;
const goals = { read: 1, findings: 1.5, manyTime: 1.5, manyPeak: 1.2, start: 6, hostilePeak: 300 };
const works = ["sheetjs", "ours", "findings"] as const;
/** Each process works warmed, in turns with the others, so that none has to clear away what another left. */
const turns = 3;
const rounds = { warm: 3, timed: 7 };

type Times = Readonly<Record<(typeof works)[number], number>>;

/** The processor time that each work on a file takes, in milliseconds. */
function timesOf(reader: string, file: string, callsARound: number): Times {
  const times: Record<(typeof works)[number], number[]> = { sheetjs: [], ours: [], findings: [] };
  const files = Array<string>(callsARound).fill(file);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const work of works) {
      const { out } = weighed(reader, work, String(rounds.warm + rounds.timed), ...files);
      times[work].push(...(JSON.parse(out) as number[]).slice(rounds.warm));
    }
  }
  const one = (work: (typeof works)[number]): number => lowerQuartile(times[work]) / callsARound;
  return { sheetjs: one("sheetjs"), ours: one("ours"), findings: one("findings") };
}

const ratios = (what: string, { sheetjs, ours, findings }: Times): Record<string, Measure> => ({
  [`reading ${what}`]: figureOf(ours, "ms"),
  [`reading ${what} / SheetJS reading it`]: ratioOf(ours / sheetjs, goals.read),
  [`${what} to findings / SheetJS reading it`]: ratioOf(findings / sheetjs, goals.findings),
});

const lowest = (runs: readonly Ended[], of: "time" | "megabytes"): number => lowerQuartile(runs.map((run) => run[of]));

/** A hundred files in one call of the command, in turns with SheetJS reading the same hundred, and with a call for ten. */
function measureMany(reader: string, command: readonly string[], files: readonly string[]): Record<string, Measure> {
  const runs: Record<"hundred" | "ten" | "sheetjs", Ended[]> = { hundred: [], ten: [], sheetjs: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    runs.hundred.push(weighed(...command, "check", ...files));
    runs.sheetjs.push(weighed(reader, "sheetjs", "1", ...files));
    runs.ten.push(weighed(...command, "check", ...files.slice(0, 10)));
  }
  if ([...runs.hundred, ...runs.ten].some(({ status }) => status === 2)) throw new Error("A form could not be checked.");
  return {
    "checking 100 files at once": figureOf(lowest(runs.hundred, "time"), "ms"),
    "100 files at once / SheetJS reading them": ratioOf(lowest(runs.hundred, "time") / lowest(runs.sheetjs, "time"), goals.manyTime),
    "peak memory, 100 files / 10 files": ratioOf(lowest(runs.hundred, "megabytes") / lowest(runs.ten, "megabytes"), goals.manyPeak),
  };
}

/** How often a process is started to see how long that takes. */
const starts = 15;

/** How long the command takes to check a file, from nothing, against Node that does nothing: by the clock, in turns. */
function measureStart(command: readonly string[], file: string): Record<string, Measure> {
  const clocked = (...args: readonly string[]): number => {
    const begun = performance.now();
    spawnSync(process.execPath, args, { stdio: "ignore" });
    return performance.now() - begun;
  };
  const times = Array.from({ length: starts }, () => ({ bare: clocked("-e", "0"), checking: clocked(...command, "check", file) }));
  const ratio = lowerQuartile(times.map(({ checking }) => checking)) / lowerQuartile(times.map(({ bare }) => bare));
  return { "the command with a form / bare Node": ratioOf(ratio, goals.start) };
}

/** The most memory that a hostile file makes the command take. */
function measureHostile(command: readonly string[], file: string): Record<string, Measure> {
  const peaks = heavyFiles.map(({ make }) => {
    writeFileSync(file, make());
    return weighed(...command, "check", file).megabytes;
  });
  return { "peak memory, worst hostile file": peakOf(Math.max(...peaks), goals.hostilePeak) };
}

/** What reading and checking files takes, against SheetJS merely reading the same files. */
export async function measureReadFiles(): Promise<Record<string, Measure>> {
  const folder = ownFolder();
  try {
    const [reader, command] = [buildReader(folder.path("")), buildCommand(folder.path(""))];
    const [one, large] = [folder.path("form.xlsx"), folder.path("large.xlsx")];
    await writeNewForm(one, false, { ...sampleContent, dialect: "native" });
    await writeNewForm(large, false, { ...sampleOf(rows), dialect: "native" });
    const hundred = Array.from({ length: 100 }, (_, at) => folder.path(`${at}.xlsx`));
    for (const file of hundred) copyFileSync(one, file);
    return {
      ...ratios("a form", timesOf(reader, one, 20)),
      ...ratios(`${rows} rows`, timesOf(reader, large, 1)),
      ...await measureSevenCategories(one, folder.path("whole.xlsx"), (file) => timesOf(reader, file, 5).findings),
      ...measureMany(reader, command, hundred),
      ...measureStart(command, one),
      ...measureHostile(command, folder.path("hostile.xlsx")),
    };
  } finally {
    folder.remove();
  }
}
