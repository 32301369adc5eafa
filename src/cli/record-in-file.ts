import { recordFailure } from "../exchange/submission/record-failure";
import { recordVersion } from "../sheet/record/record-frame";
import { readRecord, type RecordOnSheet } from "../sheet/record/read-record";
import type { SheetTop } from "../sheet/workbook";

/**
 * The record that a file's sheet holds.
 *
 * @throws Failure `no-record`, `record-newer`, `record-headless`
 */
export function recordInFile(sheet: SheetTop | undefined, file: string): RecordOnSheet {
  const record = sheet && readRecord(sheet);
  if (record === undefined) throw recordFailure("no-record", { file });
  if (record.version > recordVersion) throw recordFailure("record-newer", { file, version: record.version });
  if (record.headless) throw recordFailure("record-headless", { file, sheet: record.sheet });
  return record;
}
