import { basename } from "node:path";
import { say } from "../assessment/text/phrase";
import { diffFacts, isSame, type FactsDiff } from "../exchange/diff/diff-facts";
import type { FactGroup } from "../exchange/submission/fact-group";
import { contentFacts } from "../exchange/submission/facts";
import { toDifferenceOutput } from "./difference-output";
import { differences } from "./diff-phrases";
import { readFormOnDisk } from "./disk/workbook-on-disk";
import { readChecked } from "./read-checked";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { failureLines } from "./text/failure-lines";
import { differenceLines } from "./text/verification";
import { visible, visibleJson } from "./text/visible";

export interface DiffOptions {
  readonly json?: boolean;
}

/** What a file's form says; undefined where it cannot be read, which is told. */
async function factsIn(path: string, terminal: Terminal): Promise<readonly FactGroup[] | undefined> {
  try {
    return contentFacts(readChecked(await readFormOnDisk(path)).checked.form);
  } catch (error) {
    const [what = "", ...next] = failureLines(error, terminal);
    terminal.err([`${visible(path)}: ${what}`, ...next].join("\n"));
    return undefined;
  }
}

function diffLines(files: { readonly before: string; readonly now: string }, diff: FactsDiff, terminal: Terminal): readonly string[] {
  const { language } = terminal;
  const { changes, figures, years } = diff;
  const alone = [...years.gone, ...years.added];
  return [
    say(differences.files, language, files),
    isSame(diff) ? say(differences.same, language) : say(differences.counted, language, { changes: changes.length, figures: figures.length }),
    ...differenceLines(differences.changes, changes, terminal),
    ...differenceLines(differences.figures, figures, terminal),
    ...(alone.length === 0 ? [] : ["", say(differences.years, language, { years: alone.join(", ") })]),
  ];
}

/** `pmqa diff`: what is different between two forms or submissions, by indicator, in words. */
export async function diffFiles(before: string, now: string, options: DiffOptions, terminal: Terminal): Promise<ExitCode> {
  const said = [await factsIn(before, terminal), await factsIn(now, terminal)] as const;
  if (said[0] === undefined || said[1] === undefined) return exitCodes.failed;
  const diff = diffFacts(said[0], said[1]);
  if (options.json === true) terminal.out(visibleJson(toDifferenceOutput(diff)));
  else terminal.out(diffLines({ before: visible(basename(before)), now: visible(basename(now)) }, diff, terminal).join("\n"));
  return isSame(diff) ? exitCodes.fine : exitCodes.errorsFound;
}
