import { readChecked } from "../../../src/cli/read-checked";
import { verifySubmission, type Verification } from "../../../src/exchange/submission/verify-submission";
import { readSubmissionFile } from "../../../src/files/read/read-form-file";
import { readRecord } from "../../../src/sheet/record/read-record";

/** What became of the submission in a file since it was made. */
export function verifiedBytes(bytes: Uint8Array): Verification {
  const { reading: found, record: sheet } = readSubmissionFile(bytes, "x.xlsx");
  const record = sheet && readRecord(sheet);
  if (record === undefined) throw new Error("There is no record.");
  const { reading, checked } = readChecked(found);
  return verifySubmission(record, reading, checked.form);
}
