import { sheetFailure } from "../sheet/sheet-failure";
import { editionFor } from "../assessment/criteria/editions";
import type { AgencyType } from "../assessment/criteria/edition";
import { firstKnownYear } from "../assessment/criteria/scales";
import { say } from "../assessment/text/phrase";
import { readYear } from "../sheet/read/read-head";
import { askedCategories, resultsCategory } from "./asked-categories";
import { done } from "./phrases";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { assumptionLines } from "./text/assumptions";
import { visible } from "./text/visible";
import { writeBlankForm } from "./write-new-form";

export interface TemplateOptions {
  readonly year: string;
  /** Where none is named, whoever fills the form in types it. */
  readonly agency?: string;
  readonly agencyType?: AgencyType;
  /** "7", "1-7", "1,3,7": the categories that are wanted. */
  readonly categories?: string;
  readonly output: string;
  readonly force?: boolean;
}

/** `pmqa template`: writes a blank form and how to fill it in, and says what its criteria assume. */
export async function template(options: TemplateOptions, terminal: Terminal): Promise<ExitCode> {
  const { year, agency = "", agencyType, output, force = false } = options;
  const edition = editionFor(readYear(year) ?? Number.NaN);
  if (edition === undefined) throw sheetFailure("year-unknown", { year: visible(year), first: firstKnownYear });
  const asked = askedCategories(options.categories ?? resultsCategory, edition);
  await writeBlankForm(output, force, { edition, agency, ...(agencyType === undefined ? {} : { agencyType }) }, asked);
  const { language } = terminal;
  terminal.out(say(done.template, language, { year: edition.fiscalYear, file: visible(output) }));
  terminal.out(["", ...assumptionLines(edition, terminal)].join("\n"));
  return exitCodes.fine;
}
