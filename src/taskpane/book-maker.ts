import type { PlannedSubmission } from "../exchange/submission/plan-submission";

/** Makes the bytes of an .xlsx file; `file` is what messages call it. */
export type BookMaker = (book: Pick<PlannedSubmission, "sheets" | "results">, file: string) => Promise<Uint8Array>;

/** The ways out of the pane, which whoever starts it knows. */
export interface WaysOut {
  readonly makeBook: BookMaker;
  /** Opens an .xlsx file beside the workbook, as a new one that nobody has saved yet; absent where the host cannot. */
  readonly openBook?: (bytes: Uint8Array) => Promise<void>;
}
