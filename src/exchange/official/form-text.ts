import { formWithAnswers } from "./form-with-answers";
import { readNarrativeText } from "./narrative/narrative-text";
import type { OfficialForm } from "./official-reading";
import { partCategories } from "./category-parts";
import { mostLetters, readOfficialText } from "./text-form";
import { officialTextFailure } from "./text-failure";

/**
 * Reads a text that was copied from an official form: of Category 7, of Categories 1 to 6, or of all. No text of
 * Categories 1 to 6 names its year: alone they are taken as those of the year by whose criteria they are.
 *
 * @throws Failure where it is another text, of unknown years, or longer than any form
 */
export function readFormText(given: string): OfficialForm {
  if (given.length > mostLetters) throw officialTextFailure("text-too-large", { most: mostLetters });
  const parts = partCategories(given);
  const narrative = readNarrativeText(parts?.narrative ?? given);
  // A note of Category 7 may quote what stands in another: it is no other category's unless there is one.
  const results = parts === undefined || narrative === undefined ? undefined : readOfficialText(parts.results);
  return (narrative && formWithAnswers(results, narrative)) ?? readOfficialText(given);
}
