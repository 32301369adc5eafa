import { basename } from "node:path";
import { readFormOnDisk } from "./disk/workbook-on-disk";
import { toCheckOutput } from "./check-output";
import { readChecked } from "./read-checked";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { checkReport } from "./text/check-report";

export interface CheckOptions {
  readonly json?: boolean;
}

/** `pmqa check`: prints findings and scores, worked out from what people typed and never from what the file computed. */
export async function checkFile(path: string, { json = false }: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { reading, checked } = readChecked(await readFormOnDisk(path));
  if (json) terminal.out(JSON.stringify(toCheckOutput(reading, checked, terminal.language), null, 2));
  else terminal.out(checkReport({ file: basename(path), reading, checked }, terminal).join("\n"));
  return checked.findings.some(({ severity }) => severity === "error") ? exitCodes.errorsFound : exitCodes.fine;
}
