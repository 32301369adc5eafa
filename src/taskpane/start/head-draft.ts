import type { Head } from "../../assessment/form/form";
import { editionFor, newestEdition } from "../../assessment/criteria/editions";
import type { AgencyType } from "../../assessment/criteria/edition";
import { firstKnownYear } from "../../assessment/criteria/scales";
import type { Phrase, Values } from "../../assessment/text/phrase";
import { readNumber } from "../../assessment/form/figure";
import { readText } from "../../assessment/text/glyphs";
import { startPhrases } from "./start-phrases";

/** The head as it is being typed. */
export interface HeadDraft {
  readonly agency: string;
  readonly year: string;
  readonly agencyType: AgencyType | "";
}

export const blankHead: HeadDraft = { agency: "", year: String(newestEdition.fiscalYear), agencyType: "" };

export const draftOf = (head: Head): HeadDraft =>
  ({ agency: head.agency, year: String(head.fiscalYear), agencyType: head.agencyType ?? "" });

/** What to say about a field, and whether it stands in the way of writing. */
export interface Remark {
  readonly blocks: boolean;
  readonly phrase: Phrase;
  readonly values: Values;
}

const buddhistYearsAhead = 543;
const blocking = (phrase: Phrase, values: Values = {}): Remark => ({ blocks: true, phrase, values });

/** What the typed fiscal year means: whose criteria will be used, or why it cannot be used. */
export function remarkOnYear(typed: string): Remark {
  const year = readNumber(readText(typed));
  if (year === undefined || !Number.isInteger(year)) {
    return blocking(startPhrases.yearMissing, { year: newestEdition.fiscalYear });
  }
  const buddhist = year + buddhistYearsAhead;
  if (year >= 1900 && year < 2200) return blocking(startPhrases.yearChristian, { year: buddhist });
  const edition = editionFor(year);
  if (edition === undefined) return blocking(startPhrases.yearUnknown, { first: firstKnownYear });
  const own = edition.criteriaOf === edition.fiscalYear;
  return {
    blocks: false,
    phrase: own ? startPhrases.yearOwn : startPhrases.yearBorrowed,
    values: own ? { year } : { year, criteria: edition.criteriaOf },
  };
}

/** The fiscal year that was typed; undefined while it cannot be used. */
export const yearOf = ({ year }: HeadDraft): number | undefined =>
  (remarkOnYear(year).blocks ? undefined : readNumber(readText(year)));

/** What stands in the way in the agency field. */
export const remarkOnAgency = (typed: string): Remark | undefined =>
  readText(typed) === "" ? blocking(startPhrases.agencyMissing) : undefined;

/** The head that was typed; undefined while something in it cannot be used. */
export function headOf(draft: HeadDraft): Head | undefined {
  const fiscalYear = yearOf(draft);
  if (remarkOnAgency(draft.agency) !== undefined || fiscalYear === undefined) return undefined;
  return {
    agency: readText(draft.agency),
    fiscalYear,
    ...(draft.agencyType === "" ? {} : { agencyType: draft.agencyType }),
  };
}
