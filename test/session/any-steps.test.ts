import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createSession } from "../../src/session/create-session";
import type { Session } from "../../src/session/session";
import { openDesk, quiet, turn, type Desk } from "./desk";
import { anyForm, anySteps, carryOut, sessionSteps, sheetFor, type BeginningForm } from "./edit-steps";

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

/** The same forms and steps in every run; another seed, or more runs, for looking further. */
const options = { seed: Number(process.env["SEED"] ?? 2567), numRuns: Number(process.env["RUNS"] ?? 150) };

describe("after whatever people do", () => {
  it("a session shows what one shows that opens the workbook then", async () => {
    await fc.assert(fc.asyncProperty(anyForm, anySteps(15), async (form, steps) => {
      const desk = await deskWith(form);
      for (const step of steps) {
        await carryOut(desk, step);
        await quiet(desk);
      }
      expect(shownBy(desk.session)).toEqual(await shownByFresh(desk));
    }), options);
  });

  it("so it does where people do not wait for a slow workbook", async () => {
    const inHaste = fc.tuple(anySteps(10), fc.infiniteStream(fc.nat({ max: 3 })));
    await fc.assert(fc.asyncProperty(anyForm, inHaste, async (form, [steps, turns]) => {
      const desk = await deskWith(form);
      desk.workbook.delay = turn;
      const work: Promise<void>[] = [];
      for (const step of steps) {
        work.push(carryOut(desk, step));
        const { value: pause } = turns.next() as { readonly value: number };
        for (let left = pause; left > 0; left -= 1) await turn();
      }
      await Promise.all(work);
      await quiet(desk);
      expect(shownBy(desk.session)).toEqual(await shownByFresh(desk));
    }), options);
  });
});

it("whatever was done through a session can be taken back, all of it", async () => {
  await fc.assert(fc.asyncProperty(anyForm, sessionSteps(12), async (form, steps) => {
    const desk = await deskWith(form);
    const before = await desk.workbook.read();
    for (const step of steps) await carryOut(desk, step);
    while (desk.session.state().undoable > 0) await desk.session.undo();
    expect(await desk.workbook.read()).toEqual(before);
  }), options);
});
