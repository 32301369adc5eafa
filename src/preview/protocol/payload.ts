import { ExcelError, type ExcelErrorCode } from "../excel/excel-error";

const utf8 = new TextEncoder();

/** Throws where a request or an answer is bigger than an Excel takes; no limit is known of some. */
export function refuseTooBig(text: string, most: number | null, which: "Request" | "Response"): void {
  if (most === null || text.length * 3 <= most) return;
  const { length } = utf8.encode(text);
  const code: ExcelErrorCode = `${which}PayloadSizeLimitExceeded`;
  if (length > most) throw new ExcelError(code, `${length} bytes`);
}
