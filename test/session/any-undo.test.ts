import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { anyForm, anySteps } from "./any-steps";
import { sheetFor, type BeginningForm } from "./beginning-form";
import { CellHistory, nameLines } from "./cell-history";
import { openDesk, quiet } from "./desk";
import { carryOut, type Step } from "./steps";

/** The same forms and steps in every run; another seed, or more runs, for looking further. */
const options = { seed: Number(process.env["SEED"] ?? 2567), numRuns: Number(process.env["RUNS"] ?? 100) };
const timeout = 60_000 + 300 * options.numRuns;

const isUndo = (step: Step): boolean => step.by === "session" && "does" in step && step.does === "undo";

/** Does all of it, then takes everything back that is still offered. */
async function undoneAfter(form: BeginningForm, steps: readonly Step[]): Promise<{ history: CellHistory; wasLost: boolean; left: number }> {
  const desk = openDesk(sheetFor(form));
  nameLines(desk);
  await desk.session.open();
  const history = new CellHistory(desk);
  let losses = 0;
  let last = desk.session.state().lost;
  desk.session.subscribe(() => {
    const { lost } = desk.session.state();
    if (lost !== undefined && lost !== last) losses += lost.names.length;
    last = lost;
  });
  // With another year the names in the margin would move along with the figures.
  for (const step of steps.filter((one) => !("head" in one))) {
    await carryOut(desk, step);
    await quiet(desk);
    history.note(step.by === "hand" ? "hand" : isUndo(step) ? "undo" : "session");
  }
  for (let left = desk.session.state().undoable; left > 0 && desk.session.state().undoable > 0; left -= 1) {
    await desk.session.undo();
    await quiet(desk);
  }
  history.note("undo");
  const { phase, undoable } = desk.session.state();
  // Of a form that cannot be read nobody knows what to light up.
  return { history, wasLost: losses > 0, left: phase === "open" ? undoable : 0 };
}

it("whatever people do between, what is taken back is what the session did: nobody's figures are written over", async () => {
  await fc.assert(fc.asyncProperty(anyForm, anySteps(12), async (form, steps) => {
    const { history, wasLost, left } = await undoneAfter(form, steps);
    expect([history.wrong(wasLost), left]).toEqual([[], 0]);
    const moves = steps.some((step) => step.by === "hand" && ("moves" in step || "sorts" in step));
    if (!wasLost && !moves) expect(history.isInOrder).toBe(true);
  }), options);
}, timeout);
