import { compareStated, type Difference } from "../assessment/check/compare-stated";
import type { Edition } from "../assessment/criteria/edition";
import { editionFor } from "../assessment/criteria/editions";
import { firstKnownYear } from "../assessment/criteria/scales";
import type { FormContent } from "../assessment/form/form";
import { say, type Language } from "../assessment/text/phrase";
import type { RolledForward } from "../exchange/roll-forward/roll-forward";
import { readYear } from "../sheet/read/read-head";
import { sheetFailure } from "../sheet/sheet-failure";
import { done, statedFigures } from "./phrases";
import { readSource } from "./source/read-source";
import { takenForm, type TakenForm } from "./source/taken-form";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { importedAnswerLines } from "./text/imported-answers";
import { importedLines, indicatorOfJoin } from "./text/imported";
import { matchedLines } from "./text/matched-tables";
import { rolledLines } from "./text/rolled";
import { visible, visibleJson } from "./text/visible";
import { writeNewForm } from "./write-new-form";

export interface ImportOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly json?: boolean;
  /** The fiscal year to which an earlier year's form is brought forward. */
  readonly year?: string;
  /** Formulas of the add-in's own functions instead of native ones: for the preview's sample. */
  readonly functions?: boolean;
}

function differenceLine({ of, figure, stated, computed }: Difference, language: Language): string {
  const values = { of: visible(of), figure: say(statedFigures[figure], language), stated };
  return computed === null
    ? `  ${say(done.notComputed, language, values)}`
    : `  ${say(done.difference, language, { ...values, computed })}`;
}

/** The edition of a year that is asked for; undefined where none is. @throws Failure `year-unknown` */
function askedEdition(year: string | undefined): Edition | undefined {
  if (year === undefined) return undefined;
  const edition = editionFor(readYear(year) ?? Number.NaN);
  if (edition === undefined) throw sheetFailure("year-unknown", { year: visible(year), first: firstKnownYear });
  return edition;
}

/** The form brought forward to the year that is asked for; undefined where that is its own, or none is. @throws Failure */
async function broughtForward(content: FormContent, edition: Edition | undefined): Promise<RolledForward | undefined> {
  if (edition === undefined) return undefined;
  if (edition.fiscalYear === content.edition.fiscalYear) return undefined;
  const { rollForward } = await import("../exchange/roll-forward/roll-forward");
  return rollForward(content, edition);
}

/**
 * `pmqa import`: writes a form from a submission, and says which of its stated figures are not what they should be; of an
 * official form also which of its lines were joined without being sure, and what of it found no place; of a table that
 * somebody made, what its headings were taken for. With
 * a later year the form is brought forward to it, and what became of everything is said.
 */
export async function importData(path: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const asked = askedEdition(options.year);
  const { form: source, tables }: TakenForm = await takenForm(await readSource(path, language), asked);
  const { stated } = source.submission;
  const forward = await broughtForward(source.submission.content, asked);
  const content = forward?.content ?? source.submission.content;
  const { indicators } = content;
  const form = await writeNewForm(options.output, options.force ?? false, {
    ...content, dialect: options.functions === true ? "functions" : "native",
  });
  // What last year's form states is of last year's figures.
  const differences = forward === undefined ? compareStated(stated, form.checked.form) : [];
  if (options.json === true) {
    const joins = source.joins.map((join) => ({ ...join, indicator: indicatorOfJoin(source, join) ?? null }));
    terminal.out(visibleJson({
      file: options.output, indicators: indicators.length, differences, joins, unplaced: source.unplaced,
      ...(tables === undefined ? {} : { tables }),
      ...(content.narrative === undefined ? {} : { answers: content.narrative.items.length, otherCounts: source.otherCounts ?? [] }),
      ...(forward === undefined ? {} : { rolledForward: { ...forward, content: undefined } }),
    }));
    return exitCodes.fine;
  }
  if (indicators.length > 0 || content.narrative === undefined) terminal.out(
    say(done.import, language, { count: indicators.length, file: visible(options.output) }),
  );
  for (const line of importedAnswerLines(source, options.output, language)) terminal.out(line);
  if (tables !== undefined) for (const line of matchedLines(tables, content.edition, language)) terminal.out(line);
  const anyStated = stated.topicScores.size > 0
    || stated.indicators.some(({ success, score }) => success !== undefined || score !== undefined);
  if (differences.length > 0) terminal.out(say(done.differs, language, { count: differences.length }));
  else if (anyStated && forward === undefined) terminal.out(say(done.agrees, language));
  for (const difference of differences) terminal.out(differenceLine(difference, language));
  if (forward !== undefined) for (const line of rolledLines(forward, language)) terminal.out(line);
  for (const line of importedLines(source, language)) terminal.out(line);
  return exitCodes.fine;
}
