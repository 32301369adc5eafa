const patience = 40_000;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

/** Repeats an expectation until it holds: the pane and the sheet answer in their own time. */
export async function soon(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause();
  }
}
