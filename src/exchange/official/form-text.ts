import { editionFor } from "../../assessment/criteria/editions";
import { longestText } from "../json/submission";
import { readNarrativeText, type NarrativeText } from "./narrative/narrative-text";
import type { OfficialForm } from "./official-reading";
import { partCategories } from "./category-parts";
import { mostLetters, readOfficialText } from "./text-form";
import { officialTextFailure } from "./text-failure";

/** A form of Category 7, or one without indicators, with what Categories 1 to 6 say. */
function withNarrative(form: OfficialForm, narrative: NarrativeText, yearUnsaid: boolean): OfficialForm {
  const { submission } = form;
  const { agency, content, joins, unplaced, otherCounts } = narrative;
  const long = content.items.find(({ answer }) => answer.length > longestText);
  if (long !== undefined) throw officialTextFailure("longer-than-a-cell", { item: long.item });
  return {
    submission: { ...submission, content: { ...submission.content, agency: submission.content.agency || agency, narrative: content } },
    joins: [...form.joins, ...joins.filter(({ field }) => field === "answer" || submission.content.agency === "")],
    unplaced: [...form.unplaced, ...unplaced].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    otherCounts,
    ...(yearUnsaid ? { yearUnsaid: true } : {}),
  };
}

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
  if (parts !== undefined) {
    // A note of Category 7 may quote what stands in another: it is no other category's unless there is one.
    if (narrative === undefined) return readOfficialText(given);
    return withNarrative(readOfficialText(parts.results), narrative, false);
  }
  const edition = narrative && editionFor(narrative.part.fiscalYear);
  if (narrative === undefined || edition === undefined) return readOfficialText(given);
  const submission = { content: { edition, agency: "", indicators: [] }, stated: { indicators: [], topicScores: new Map() } };
  return withNarrative({ submission, joins: [], unplaced: [] }, narrative, true);
}
