import { basename } from "node:path";
import { recordFailure } from "../exchange/submission/record-failure";
import { isAsMade, verifySubmission } from "../exchange/submission/verify-submission";
import { readDigest } from "../sheet/record/digest-groups";
import { toVerificationOutput } from "./difference-output";
import { readSubmissionOnDisk } from "./disk/workbook-on-disk";
import { readChecked } from "./read-checked";
import { recordInFile } from "./record-in-file";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { verificationLines } from "./text/verification";
import { visibleJson } from "./text/visible";

export interface VerifyOptions {
  readonly json?: boolean;
  /** The printed digest. */
  readonly digest?: string;
}

/** @throws Failure where a text that is given as one is no digest */
function printedDigest(text: string | undefined): string | undefined {
  const digest = text === undefined ? undefined : readDigest(text);
  if (text !== undefined && digest === undefined) throw recordFailure("not-a-digest", { text });
  return digest;
}

/** `pmqa verify`: holds a submission against what it said when it was made, and says what was changed since. */
export async function verifyFile(path: string, options: VerifyOptions, terminal: Terminal): Promise<ExitCode> {
  const file = basename(path);
  const printed = printedDigest(options.digest);
  const { reading: found, record: sheet } = await readSubmissionOnDisk(path);
  const record = recordInFile(sheet, file);
  const { reading, checked } = readChecked(found);
  const verification = verifySubmission(record, reading, checked.form, printed);
  if (options.json === true) terminal.out(visibleJson(toVerificationOutput(verification)));
  else terminal.out(verificationLines(file, verification, terminal).join("\n"));
  return isAsMade(verification) ? exitCodes.fine : exitCodes.errorsFound;
}
