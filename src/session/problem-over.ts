import type { Failure } from "../assessment/text/failure";
import type { ReadForm } from "./open-form";

/** The form before and after a reading, and what else that told. */
export interface Reread {
  readonly before: ReadForm | undefined;
  readonly now: ReadForm | undefined;
  /** The names of all sheets. */
  readonly sheets: readonly string[];
  /** Somebody has edited a cell since. */
  readonly edited: boolean;
}

/** Whether what stood in the way is gone: nobody needs to be told of it any more. */
export function isOver({ code, values }: Failure, { before, now, sheets, edited }: Reread): boolean {
  switch (code) {
    case "protected": return before?.reading.isProtected === true && now?.reading.isProtected === false;
    case "sheet-exists": return !sheets.includes(String(values["sheet"]));
    case "item-gone": return now?.checked.form.itemRows.has(String(values["item"])) === true;
    case "sheet-gone": case "no-form": return now !== undefined;
    case "columns-missing": case "year-unknown": return before === undefined && now !== undefined;
    case "cell-editing": return edited;
    default: return false;
  }
}
