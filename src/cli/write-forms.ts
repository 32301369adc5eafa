import { join } from "node:path";
import { editions } from "../assessment/criteria/editions";
import type { CategoryId } from "../assessment/criteria/narrative";
import { narrativeOf } from "../assessment/criteria/narratives";
import { makeFolder } from "./disk/make-folder";
import { exitCodes, standardTerminal } from "./terminal";
import { failureLines } from "./text/failure-lines";
import { writeBlankForm } from "./write-new-form";

/**
 * `tsx src/cli/write-forms.ts [FOLDER]`, run by the build: the blank form of each known year, Category 7 alone and all
 * seven, for those who can install nothing.
 */
async function writeForms(folder: string): Promise<void> {
  await makeFolder(folder);
  for (const edition of editions) {
    const blank = (name: string, categories: readonly CategoryId[] = []) =>
      writeBlankForm(join(folder, `pmqa-${edition.fiscalYear}${name}.xlsx`), true, { edition, agency: "" }, categories);
    await blank("");
    const part = narrativeOf(edition);
    if (part !== undefined) await blank("-categories-1-7", part.categories.map(({ id }) => id));
  }
}

const terminal = standardTerminal("en");
void writeForms(process.argv[2] ?? "dist/forms").catch((error: unknown) => {
  for (const line of failureLines(error, terminal)) terminal.err(line);
  process.exitCode = exitCodes.failed;
});
