import { Failure } from "../../assessment/text/failure";
import type { SessionCore } from "../session-core";
import type { BackStep } from "../taking-back/back-step";
import { carryOut } from "../taking-back/carry-out";

/** How often a sheet is looked at again while people are at it. */
const mostLooks = 3;

/** Looks at the sheet again. That its form cannot be read is no matter: taking a step back may mend that. */
async function look(core: SessionCore): Promise<void> {
  const { looks } = core.wayBack;
  try {
    await core.lookAgain();
  } catch (problem) {
    if (core.wayBack.looks === looks) throw problem;
  }
}

/**
 * Takes the newest step back, unless it turns out that somebody else has been at its cells: then nothing is. Each call by
 * itself: where the second fails, only what is left of the step waits to be taken back.
 */
export async function takeBack(core: SessionCore): Promise<void> {
  const { wayBack, workbook: { sheetId } } = core;
  const asked = wayBack.steps.at(-1)?.name;
  if (asked === undefined) return;
  for (let looks = 0; looks === 0 || (looks < mostLooks && wayBack.told > 0); looks += 1) await look(core);
  if (wayBack.steps.at(-1)?.name !== asked || core.workbook.sheetId !== sheetId) return;
  for (let newest = wayBack.steps.at(-1); newest?.name === asked; newest = wayBack.steps.at(-1)) {
    const { step } = newest;
    let left: BackStep | undefined;
    try {
      left = await carryOut(core, step);
    } catch (problem) {
      // The sheet stays with whoever wrote in it: it is nothing that waits to be taken back any more.
      if (problem instanceof Failure && problem.code === "beside-changed") wayBack.tookBack(sheetId, step, undefined);
      throw problem;
    }
    wayBack.tookBack(sheetId, step, left);
  }
  await core.lookAgain();
  if (core.state.phase === "open") await core.listen();
}
