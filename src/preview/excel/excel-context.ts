import type { Calculation } from "../engine/calculation";
import type { Session } from "../engine/session";
import { Sheet } from "../engine/sheet";
import type { ExcelEvents } from "./events";
import type { LiveRanges } from "./live-ranges";

/** What every object of the host can reach: the engine, its calculation, and those who listen. */
export interface ExcelContext {
  readonly session: Session;
  readonly calculation: Calculation;
  readonly events: ExcelEvents;
  readonly ranges: LiveRanges;
}

/** The sheet in front. */
export function activeSheet({ session }: ExcelContext): Sheet {
  const sheet = session.workbook.getActiveSheet();
  if (!sheet) throw new Error("The workbook has no sheet in front.");
  return new Sheet(session, sheet.getSheetId());
}
