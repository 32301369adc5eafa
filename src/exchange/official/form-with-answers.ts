import { editionFor } from "../../assessment/criteria/editions";
import { longestText } from "../../sheet/sheet-plan";
import type { NarrativeText } from "./narrative/narrative-text";
import type { OfficialForm } from "./official-reading";
import { officialTextFailure } from "./text-failure";

function joined(form: OfficialForm, narrative: NarrativeText): OfficialForm {
  const { submission } = form;
  const { agency, content, joins, unplaced, otherCounts } = narrative;
  const long = content.items.find(({ answer }) => answer.length > longestText);
  if (long !== undefined) throw officialTextFailure("longer-than-a-cell", { item: long.item });
  return {
    submission: { ...submission, content: { ...submission.content, agency: submission.content.agency || agency, narrative: content } },
    joins: [...form.joins, ...joins.filter(({ field }) => field === "answer" || submission.content.agency === "")],
    unplaced: [...form.unplaced, ...unplaced].toSorted((one, other) => (one.line ?? one.page ?? 0) - (other.line ?? other.page ?? 0)),
    otherCounts,
  };
}

/**
 * A form of Category 7 with what Categories 1 to 6 say. Those name no year: where they are alone, they are taken as those of
 * the year by whose criteria they are.
 *
 * @returns undefined where nothing is known of that year
 * @throws Failure `longer-than-a-cell`
 */
export function formWithAnswers(results: OfficialForm | undefined, narrative: NarrativeText): OfficialForm | undefined {
  if (results !== undefined) return joined(results, narrative);
  const edition = editionFor(narrative.part.fiscalYear);
  if (edition === undefined) return undefined;
  const submission = { content: { edition, agency: "", indicators: [] }, stated: { indicators: [], topicScores: new Map() } };
  return { ...joined({ submission, joins: [], unplaced: [] }, narrative), yearUnsaid: true };
}
