import { ExcelError } from "../excel/excel-error";
import type { BatchResult } from "./messages";

/** What becomes of a request that was not carried out. A fault of the host itself is answered too: office.js would wait for ever. */
export function refusal(error: unknown): BatchResult {
  const known = error instanceof ExcelError;
  const message = error instanceof Error ? (known ? error.message : error.stack ?? error.message) : String(error);
  const Code = known ? error.code : "GeneralException";
  return { Results: [], TraceIds: [], Error: { Code, Message: message, ActionIndex: 0, Location: "" } };
}
