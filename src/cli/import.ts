import type { Failure } from "../assessment/text/failure";
import { diskFailure } from "./disk/disk-failure";
import { basename } from "node:path";
import { say, type Language } from "../assessment/text/phrase";
import { readBounded } from "./disk/read-bounded";
import { compareStated, type Difference } from "../assessment/check/compare-stated";
import { explainAllData, type DataProblem } from "../exchange/json/data-problem";
import { parseData } from "../exchange/json/parse-data";
import { mostDataMegabytes, type Submission } from "../exchange/json/submission";
import { done, statedFigures } from "./phrases";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { visible, visibleJson } from "./text/visible";
import { writeNewForm } from "./write-new-form";

export interface ImportOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly json?: boolean;
  /** Formulas of the add-in's own functions instead of native ones: for the preview's sample. */
  readonly functions?: boolean;
}

async function readData(path: string, language: Language): Promise<Submission> {
  const file = visible(basename(path));
  const text = (await readBounded(path, { file, megabytes: mostDataMegabytes })).toString("utf8");
  const unreadable = (...problems: readonly DataProblem[]): Failure =>
    diskFailure("unreadable-data", { file, detail: visible(explainAllData(problems, language)) });
  const parsed = parseData(text);
  if (!parsed.ok) throw unreadable(parsed.problem);
  // The library of shapes takes longer to start than all else together.
  const { readSubmission } = await import("../exchange/json/read-submission");
  const reading = readSubmission(parsed.json);
  if (!reading.ok) throw unreadable(...reading.problems);
  return reading.submission;
}

function differenceLine({ of, figure, stated, computed }: Difference, language: Language): string {
  const values = { of: visible(of), figure: say(statedFigures[figure], language), stated };
  return computed === null
    ? `  ${say(done.notComputed, language, values)}`
    : `  ${say(done.difference, language, { ...values, computed })}`;
}

/** `pmqa import`: writes a form from a submission, and says which of its stated figures are not what they should be. */
export async function importData(path: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const { content, stated } = await readData(path, language);
  const { indicators } = content;
  const form = await writeNewForm(options.output, options.force ?? false, {
    ...content, dialect: options.functions === true ? "functions" : "native",
  });
  const differences = compareStated(stated, form.checked.form);
  if (options.json === true) {
    terminal.out(visibleJson({ file: options.output, indicators: indicators.length, differences }));
    return exitCodes.fine;
  }
  terminal.out(say(done.import, language, { count: indicators.length, file: visible(options.output) }));
  const anyStated = stated.topicScores.size > 0
    || stated.indicators.some(({ success, score }) => success !== undefined || score !== undefined);
  if (differences.length > 0) terminal.out(say(done.differs, language, { count: differences.length }));
  else if (anyStated) terminal.out(say(done.agrees, language));
  for (const difference of differences) terminal.out(differenceLine(difference, language));
  return exitCodes.fine;
}
