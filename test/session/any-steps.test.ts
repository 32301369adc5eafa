import type { Area } from "../../src/sheet/address";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createSession } from "../../src/session/create-session";
import type { Session } from "../../src/session/session";
import { openDesk, quiet, turn, type Desk } from "./desk";
import { anyForm, anySteps, sessionSteps } from "./any-steps";
import { sheetFor, type BeginningForm } from "./beginning-form";
import { carryOut, type Step } from "./steps";

/** All that a session says of a form: what was read, found and computed. A new name of the sheet is told to nobody. */
function shownBy(session: Session): unknown {
  const { phase, form } = session.state();
  if (form === undefined) return { phase };
  const { form: filled, findings } = form.checked;
  return {
    phase, filled,
    findings: findings.map(({ rule, at, severity }) => `${severity} ${rule.name} ${at.row} ${at.field}`),
  };
}

async function shownByFresh({ workbook }: Desk): Promise<unknown> {
  const fresh = createSession(workbook);
  await fresh.open();
  return shownBy(fresh);
}

async function deskWith(form: BeginningForm): Promise<Desk> {
  const desk = openDesk(sheetFor(form));
  await desk.session.open();
  return desk;
}

async function showsWhatIsThere(form: BeginningForm, steps: readonly Step[]): Promise<void> {
  const desk = await deskWith(form);
  for (const step of steps) {
    await carryOut(desk, step);
    await quiet(desk);
  }
  expect(shownBy(desk.session)).toEqual(await shownByFresh(desk));
}

/** The same forms and steps in every run; another seed, or more runs, for looking further. */
const options = { seed: Number(process.env["SEED"] ?? 2567), numRuns: Number(process.env["RUNS"] ?? 150) };
const timeout = 60_000 + 200 * options.numRuns;

const blank: BeginningForm = { year: 2567, agency: "", dialect: "functions", indicators: [] };
const rows = (top: number, bottom: number): Area => ({ top, left: 1, bottom, right: 11 });
const keyOf = (row: number): Area => ({ top: row, left: 12, bottom: row, right: 12 });

/** Sequences at which a session once showed something else. They are tried before any others. */
const found: readonly [BeginningForm, readonly Step[]][] = [
  // The notes' title is copied under an item.
  [blank, [{ by: "hand", copies: rows(87, 87), to: { row: 19, column: 1 } }]],
  // The summary and the notes are sorted without their keys.
  [{ ...blank, year: 2570 }, [{ by: "hand", sorts: rows(78, 88), column: 2, order: "up" }]],
  // A heading without its key is typed over, and typed again.
  [blank, [
    { by: "hand", clears: keyOf(20) },
    { by: "hand", types: 0, at: { row: 20, column: 2 } },
    { by: "hand", types: "นวัตกรรมการปรับปรุงการบริการ", at: { row: 20, column: 2 } },
  ]],
  // A heading loses its key while another row says the same.
  [blank, [{ by: "hand", copies: rows(33, 33), to: { row: 71, column: 1 } }, { by: "hand", clears: keyOf(33) }]],
  // A key is typed where the column of keys was deleted.
  [blank, [
    { by: "hand", deletes: "column", at: 12, count: 1 },
    { by: "hand", types: "pmqa:item:7.1.1", at: { row: 7, column: 1 } },
  ]],
  // The notes' title takes the place of something else below the form.
  [blank, [
    { by: "hand", types: "x", at: { row: 91, column: 2 } },
    { by: "hand", types: "ข้อสันนิษฐานของเกณฑ์", at: { row: 91, column: 2 } },
  ]],
];

describe("after whatever people do", () => {
  it("a session shows what one shows that opens the workbook then", async () => {
    await fc.assert(fc.asyncProperty(anyForm, anySteps(15), showsWhatIsThere), { ...options, examples: [...found] });
  }, timeout);

  it("so it does where people do not wait for a slow workbook", async () => {
    const pauses = fc.infiniteStream(fc.nat({ max: 3 }));
    await fc.assert(fc.asyncProperty(anyForm, anySteps(10), pauses, async (form, steps, turns) => {
      const desk = await deskWith(form);
      desk.workbook.delay = turn;
      const work: Promise<void>[] = [];
      for (const step of steps) {
        work.push(carryOut(desk, step));
        const [pause = 0] = turns.take(1);
        for (let left = pause; left > 0; left -= 1) await turn();
      }
      await Promise.all(work);
      await quiet(desk);
      expect(shownBy(desk.session)).toEqual(await shownByFresh(desk));
    }), options);
  }, timeout);
});

/** Steps after which something once did not come back. */
const notTakenBack: readonly [BeginningForm, readonly Step[]][] = [
  // Something is typed in a topic's end row, and deleted as an indicator: the topic's mean ended there.
  [blank, [{ by: "session", types: 0, row: 29, input: 1 }, { by: "session", deletes: 0 }]],
];

/** All that a workbook holds but marks, which are no step: their switch takes them away. */
async function heldBy({ workbook }: Desk): Promise<unknown> {
  const { highlights: _, ...rest } = { highlights: undefined, ...await workbook.read() };
  return rest;
}

it("whatever was done through a session can be taken back, all of it", async () => {
  await fc.assert(fc.asyncProperty(anyForm, sessionSteps(12), async (form, steps) => {
    const desk = await deskWith(form);
    const before = await heldBy(desk);
    for (const step of steps) await carryOut(desk, step);
    for (let left = desk.session.state().undoable; left > 0; left -= 1) await desk.session.undo();
    expect(desk.session.state().undoable).toBe(0);
    expect(await heldBy(desk)).toEqual(before);
  }), { ...options, examples: [...notTakenBack] });
}, timeout);
