/** Whose doing something is: the person's at this Excel, by typing or from a cell's drop-down, or somebody else's at theirs. */
export type Doer = "person" | "drop-down" | "somebody else";

/** Who is at work on the workbook just now, when it is not the add-in. */
export class Hands {
  private doer: Doer = "person";
  /** Whether a chart is selected, so that no cell is. */
  chartSelected = false;

  get now(): Doer {
    return this.doer;
  }

  /** Takes what the work does for somebody's doing. */
  as(doer: Doer, work: () => void): void {
    const before = this.doer;
    this.doer = doer;
    try {
      work();
    } finally {
      this.doer = before;
    }
  }
}
