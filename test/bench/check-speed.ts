import { z } from "zod";
import { check } from "../../src/assessment/check/check";
import { Checker } from "../../src/assessment/check/checker";
import { assessmentOf, indicatorOf, rawRows } from "./check-rows";
import type { Measure } from "./measure";

const many = 30_000;
const few = 3_000;
const goals = { againstShape: 1, growth: 13, edit: 1 / 50 };

const cell = z.union([z.string(), z.number(), z.boolean()]);
const shape = z.array(z.object({
  row: z.number(), item: z.string(), name: z.string(), direction: z.string(), target: cell, unit: z.string(),
  results: z.tuple([cell, cell, cell]), note: z.string(),
}));

/** Processor time, so that what else the machine is doing does not count. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A quarter of the rounds were quicker: steadier than the mean or the median where others use the machine too. */
const lowerQuartile = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 2] ?? Number.NaN;

/** The times of several works, after a warm-up, taken in turns so that the machine's moods fall on all alike. */
function inTurns<Name extends string>(works: Readonly<Record<Name, () => void>>): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -10; round < 31; round += 1) {
    for (const name of names) {
      const time = milliseconds(works[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, lowerQuartile(times[name])])) as Record<Name, number>;
}

/** Cells come out of Excel and files as JSON: flat strings, not the joined ones a generator makes. */
const asReceived = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;

const edits = 200;

/** Edits rows here and there, each time asking for the findings: a note taken out, or a result (and score) changed. */
function editing(): () => void {
  const rows = asReceived(rawRows(few));
  const checker = new Checker(assessmentOf(rows));
  let turn = 0;
  return () => {
    for (let count = 0; count < edits; count += 1) {
      turn += 1;
      const raw = rows[(turn * 37) % rows.length];
      if (raw === undefined) continue;
      const [first, second] = raw.results;
      const edited = turn % 2 === 0
        ? { ...raw, note: turn % 4 === 0 ? "" : "มีหลักฐาน" }
        : { ...raw, results: [first, second, turn % 120] as const };
      checker.editRow(raw.row, indicatorOf(edited));
      checker.checked();
    }
  };
}

const measure = (value: number, digits: number, unit: string, goal: string, ok: boolean): Measure =>
  ({ value: Number(value.toFixed(digits)), unit, goal, ok });

/**
 * How fast the check is: findings, scores and means of 30,000 indicators that are read already, against zod telling
 * the shape of the same rows' cells; its growth from 3,000; and one edit (the row read anew) against a full check.
 */
export function measureCheckSpeed(): Record<string, Measure> {
  const rows = asReceived(rawRows(many));
  const large = assessmentOf(rows);
  const small = assessmentOf(asReceived(rawRows(few)));
  const time = inTurns({
    shape: () => void shape.parse(rows),
    large: () => void check(large),
    small: () => void check(small),
    edits: editing(),
  });
  const againstShape = time.large / time.shape;
  const growth = time.large / time.small;
  const edit = time.edits / edits / time.small;
  return {
    "check 30,000 indicators": measure(time.large, 1, "ms", "", true),
    "validate their shape with zod": measure(time.shape, 1, "ms", "", true),
    "check 30,000 / zod": measure(againstShape, 2, "×", `≤ ${goals.againstShape}`, againstShape <= goals.againstShape),
    "check 30,000 / check 3,000": measure(growth, 1, "×", `≤ ${goals.growth} (linear: 10)`, growth <= goals.growth),
    "one edit among 3,000 / full check": measure(edit, 4, "×", `≤ ${goals.edit}`, edit <= goals.edit),
  };
}
