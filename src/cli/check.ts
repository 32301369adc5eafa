import { basename } from "node:path";
import { reviewOf, waiverOf } from "../assessment/review/review";
import { say } from "../assessment/text/phrase";
import { readFormOnDisk, readFormOfInput } from "./disk/workbook-on-disk";
import { toCheckOutput } from "./check-output";
import { formFailure, manyEnd, manyEntry, manyStart, type ManyEntry } from "./many-output";
import { done, report } from "./phrases";
import { readChecked, type CheckedForm } from "./read-checked";
import type { ReportFile } from "./report-file";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { checkReport } from "./text/check-report";
import { failureLines } from "./text/failure-lines";
import { painter } from "./text/paint";
import { countsOf, verdictLines, type Verdict } from "./text/verdicts";
import { visible, visibleJson } from "./text/visible";

export interface CheckOptions {
  readonly json?: boolean;
  /** The .html file that the report goes into, besides what is printed. */
  readonly report?: string;
  /** Whether a file may be there already. */
  readonly force?: boolean;
  /** Errors that a reviewer accepted do not count. */
  readonly waived?: boolean;
}

/** The form in a file; `-` is what another program hands on. */
const checkedIn = async (path: string): Promise<CheckedForm> =>
  readChecked(path === "-" ? await readFormOfInput() : await readFormOnDisk(path));

function codeOf({ checked }: CheckedForm, { waived = false }: CheckOptions): ExitCode {
  const errors = checked.findings.filter(({ severity }) => severity === "error");
  const review = waived && errors.length > 0 ? reviewOf(checked) : undefined;
  const counts = errors.some((finding) => review === undefined || waiverOf(review, finding) === undefined);
  return counts ? exitCodes.errorsFound : exitCodes.fine;
}

/** One form: what is printed for people, or its JSON as ever. */
async function checkOne(path: string, options: CheckOptions, terminal: Terminal, page: ReportFile | undefined): Promise<ExitCode> {
  const form = await checkedIn(path);
  page?.add(basename(path), form);
  const { reading, checked } = form;
  if (options.json === true) terminal.out(visibleJson(toCheckOutput(reading, checked, terminal.language)));
  else terminal.out(checkReport({ file: basename(path), reading, checked }, terminal).join("\n"));
  return codeOf(form, options);
}

/** Prints each form as it was checked and forgets it, so that a hundred take no more memory than the largest. */
async function checkEach(paths: readonly string[], options: CheckOptions, terminal: Terminal, page: ReportFile | undefined): Promise<readonly Verdict[]> {
  const { json = false } = options;
  const verdicts: Verdict[] = [];
  for (const [at, path] of paths.entries()) {
    const entry = (content: ManyEntry): void => terminal.out(manyEntry(content, at === paths.length - 1));
    terminal.progress?.(`${at + 1}/${paths.length} ${visible(path)}`);
    try {
      const form = await checkedIn(path);
      page?.add(path, form);
      const { reading, checked } = form;
      terminal.progress?.("");
      if (json) entry({ file: path, output: toCheckOutput(reading, checked, terminal.language) });
      else terminal.out([...checkReport({ file: path, reading, checked }, terminal), ""].join("\n"));
      verdicts.push({ file: path, code: codeOf(form, options), said: countsOf(checked.findings, terminal.language) });
    } catch (error) {
      terminal.progress?.("");
      page?.addUnread(path, error);
      const [what = "", ...next] = failureLines(error, terminal);
      if (json) entry({ file: path, problem: formFailure(error, terminal.language) });
      terminal.err([`${painter(terminal.colours)("error", visible(path))}: ${what}`, ...next].join("\n"));
      verdicts.push({ file: path, code: exitCodes.failed, said: say(report.unread, terminal.language) });
    }
  }
  return verdicts;
}

async function checkAll(paths: readonly string[], options: CheckOptions, terminal: Terminal, page: ReportFile | undefined): Promise<ExitCode> {
  const { json = false } = options;
  const [only, ...others] = paths;
  if (only !== undefined && others.length === 0) return checkOne(only, options, terminal, page);
  if (json) terminal.out(manyStart);
  const verdicts = await checkEach(paths, options, terminal, page);
  terminal.out(json ? manyEnd : verdictLines(verdicts, terminal).join("\n"));
  return verdicts.reduce<ExitCode>((worst, { code }) => (code > worst ? code : worst), exitCodes.fine);
}

/**
 * `pmqa check`: prints findings and scores, worked out from what people typed and never from what the file computed.
 * Of several files, one that cannot be read is told, and the others are checked; the worst of them is how it ends. With
 * `--report` all of them go into one page as well.
 */
export async function checkFiles(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { report: to, force = false, json = false } = options;
  if (to === undefined) return checkAll(paths, options, terminal, undefined);
  // Loaded when somebody asks for it: most checks are read in the terminal.
  const { beginReport } = await import("./report-file");
  const page = await beginReport(to, force, terminal);
  const code = await checkAll(paths, options, terminal, page);
  await page.save();
  if (!json) terminal.out(["", say(done.report, terminal.language, { file: visible(to) })].join("\n"));
  return code;
}
