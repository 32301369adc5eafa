import { join } from "node:path";
import { editions } from "../assessment/criteria/editions";
import { makeFolder } from "./disk/make-folder";
import { exitCodes, standardTerminal } from "./terminal";
import { failureLines } from "./text/failure-lines";
import { writeBlankForm } from "./write-new-form";

/** `tsx src/cli/write-forms.ts [FOLDER]`, run by the build: the blank form of each known year, for those who can install nothing. */
async function writeForms(folder: string): Promise<void> {
  await makeFolder(folder);
  for (const edition of editions) {
    await writeBlankForm(join(folder, `pmqa-${edition.fiscalYear}.xlsx`), true, { edition, agency: "" });
  }
}

const terminal = standardTerminal("en");
void writeForms(process.argv[2] ?? "dist/forms").catch((error: unknown) => {
  for (const line of failureLines(error, terminal)) terminal.err(line);
  process.exitCode = exitCodes.failed;
});
