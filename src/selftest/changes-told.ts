import type { Desk, Work } from "./desk";

/** One change as Excel told it. */
export interface ToldChange {
  readonly address: string;
  readonly type: string;
  /** "" where Excel does not say what triggered it. */
  readonly trigger: string;
}

/** The changes of the question's sheet that Excel tells while something is done to it. */
export async function changesDuring(desk: Desk, doing: () => Promise<unknown>): Promise<readonly ToldChange[]> {
  const told: ToldChange[] = [];
  const listening = await desk.perform((sheet) => sheet.onChanged.add(async (event) => {
    told.push({ address: event.address, type: event.changeType, trigger: event.triggerSource ?? "" });
  }));
  try {
    await doing();
    await desk.pause();
    return told;
  } finally {
    listening.remove();
    await listening.context.sync();
  }
}

/** One after the other, each with the time that Excel needs to tell of it. */
export async function oneByOne(desk: Desk, works: readonly Work<unknown>[]): Promise<void> {
  for (const work of works) {
    await desk.perform(work);
    await desk.pause();
  }
}
