import { ExcelError } from "./excel-error";

/** How long somebody who is merely interrupted goes on typing, in milliseconds. */
const typingOn = 50;

/** Whether somebody is in the middle of editing a cell: no batch is carried out meanwhile. */
export class CellEditing {
  private left: Promise<void> | undefined;
  private leave: () => void = () => undefined;
  private endsByItself = false;

  /** Begins editing a cell, until `end`; or only until the first batch comes, which is refused or waits a little. */
  begin(until: "told" | "first batch"): void {
    this.endsByItself = until === "first batch";
    this.left = new Promise((resolve) => { this.leave = resolve; });
  }

  end(): void {
    this.left = undefined;
    this.leave();
  }

  /** Lets a batch begin once no cell is being edited; one that does not wait for that is refused. */
  async admit(waits: boolean): Promise<void> {
    const { left } = this;
    if (left === undefined) return;
    if (this.endsByItself) {
      if (waits) setTimeout(() => this.end(), typingOn);
      else this.end();
    }
    if (!waits) throw new ExcelError("InvalidOperationInCellEditMode");
    await left;
  }
}
