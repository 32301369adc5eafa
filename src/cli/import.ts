import { compareStated, type Difference } from "../assessment/check/compare-stated";
import { say, type Language } from "../assessment/text/phrase";
import { done, statedFigures } from "./phrases";
import { readSource } from "./source/read-source";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { importedLines, indicatorOfJoin } from "./text/imported";
import { visible, visibleJson } from "./text/visible";
import { writeNewForm } from "./write-new-form";

export interface ImportOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly json?: boolean;
  /** Formulas of the add-in's own functions instead of native ones: for the preview's sample. */
  readonly functions?: boolean;
}

function differenceLine({ of, figure, stated, computed }: Difference, language: Language): string {
  const values = { of: visible(of), figure: say(statedFigures[figure], language), stated };
  return computed === null
    ? `  ${say(done.notComputed, language, values)}`
    : `  ${say(done.difference, language, { ...values, computed })}`;
}

/**
 * `pmqa import`: writes a form from a submission, and says which of its stated figures are not what they should be; of an
 * official form also which of its lines were joined without being sure, and what of it found no place.
 */
export async function importData(path: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const source = await readSource(path, language);
  const { content, stated } = source.submission;
  const { indicators } = content;
  const form = await writeNewForm(options.output, options.force ?? false, {
    ...content, dialect: options.functions === true ? "functions" : "native",
  });
  const differences = compareStated(stated, form.checked.form);
  if (options.json === true) {
    const joins = source.joins.map((join) => ({ ...join, indicator: indicatorOfJoin(source, join) ?? null }));
    terminal.out(visibleJson({ file: options.output, indicators: indicators.length, differences, joins, unplaced: source.unplaced }));
    return exitCodes.fine;
  }
  terminal.out(say(done.import, language, { count: indicators.length, file: visible(options.output) }));
  const anyStated = stated.topicScores.size > 0
    || stated.indicators.some(({ success, score }) => success !== undefined || score !== undefined);
  if (differences.length > 0) terminal.out(say(done.differs, language, { count: differences.length }));
  else if (anyStated) terminal.out(say(done.agrees, language));
  for (const difference of differences) terminal.out(differenceLine(difference, language));
  for (const line of importedLines(source, language)) terminal.out(line);
  return exitCodes.fine;
}
