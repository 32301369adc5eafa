import { createSession } from "../../src/session/create-session";
import type { Session } from "../../src/session/session";
import { planForm } from "../../src/sheet/write/plan-form";
import { openExcel, type OpenExcel } from "../office/open-excel";
import { sampleOf } from "../sheet/sample-indicators";
import type { Measure } from "./measure";

const rounds = 15;
const goal = 2;
const firstRow = 7;
const noteColumn = 10;

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** Until the session shows another form than before. */
const nextState = (session: Session): Promise<void> => new Promise((resolve) => {
  const before = session.state().form;
  const end = session.subscribe(() => {
    if (session.state().form === before) return;
    end();
    resolve();
  });
});

/** Milliseconds from typing a note by hand until `seen` says that it was taken in; the median of some rounds. */
async function measureEdits(excel: OpenExcel, seen: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const taken = seen();
    const start = performance.now();
    void excel.typeByHand(firstRow, noteColumn, `หมายเหตุ ${round}`);
    await taken;
    times.push(performance.now() - start);
    await excel.settle();
  }
  return median(times);
}

/** What any add-in needs to see what was typed: Excel's event, and a plain read of the sheet. */
async function measurePlainly(excel: OpenExcel): Promise<number> {
  let told: () => void = () => undefined;
  const registration = await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async () => {
      await excel.Excel.run(async (again) => {
        again.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load("values,formulas");
        await again.sync();
      });
      told();
    });
    await context.sync();
    return added;
  });
  const time = await measureEdits(excel, () => new Promise((resolve) => {
    told = resolve;
  }));
  registration.remove();
  await registration.context.sync();
  return time;
}

/** An edit typed in the sheet until the session shows what came of it, against the plain event and read. */
async function measureAt(count: number): Promise<Record<string, Measure>> {
  const excel = await openExcel();
  const session = createSession(excel.workbook);
  await excel.workbook.write(planForm({ ...sampleOf(count), dialect: "native" }));
  await excel.settle();
  const plain = await measurePlainly(excel);
  await session.open();
  await excel.settle();
  const edit = await measureEdits(excel, () => nextState(session));
  await session.close();
  excel.dispose();
  const ratio = edit / plain;
  return {
    [`an edit to the new state, ${count} indicators`]: { value: Math.round(edit), unit: "ms", goal: "", ok: true },
    [`the same at ${count} / Excel's event and a plain read`]:
      { value: Number(ratio.toFixed(2)), unit: "×", goal: `≤ ${goal}`, ok: ratio <= goal },
  };
}

/** How long after an edit the session shows what came of it, at the size of a real form and of a large one. */
export const measureEditToState = async (): Promise<Record<string, Measure>> =>
  ({ ...await measureAt(30), ...await measureAt(300) });
