/** Whose doing something is: the person's at this Excel, by typing or from a cell's drop-down, or somebody else's at theirs. */
export type Doer = "person" | "drop-down" | "somebody else";

/** Who is at work on the workbook just now, when it is not the add-in. */
export class Hands {
  private doer: Doer = "person";

  get now(): Doer {
    return this.doer;
  }

  /** Takes what happens from now on for somebody's doing, until it is the person's again. */
  hand(doer: Doer): void {
    this.doer = doer;
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
