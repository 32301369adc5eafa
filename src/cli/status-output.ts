import type { CategoryReadiness, ItemReadiness, ReadinessCounts, TopicReadiness } from "../assessment/narrative/readiness";
import { statusVersion } from "./output-version";
import type { StatusOutput } from "./status-schema";
import type { StatusReport } from "./text/status";

const countsIn = ({ items, ready, answered, overLimit, options, ticked, unsaid, toEvidence, evidenced }: ReadinessCounts) =>
  ({ items, ready, answered, overLimit, options, ticked, unsaid, toEvidence, evidenced });

const itemOutput = ({ item, title, owner, characters, printedCharacters, left, ...counts }: ItemReadiness) =>
  ({ item, title, owner, characters, printedCharacters, ...countsIn(counts), left: left.map((each) => ({ ...each })) });

const topicOutput = ({ topic, title, byItem, ...counts }: TopicReadiness) =>
  ({ topic, title, ...countsIn(counts), byItem: byItem.map(itemOutput) });

const categoryOutput = ({ category, title, isThere, topics, ...counts }: CategoryReadiness) =>
  ({ category, title, there: isThere, ...countsIn(counts), topics: topics.map(topicOutput) });

/** How a form stands, as `status --json` prints it. */
export function toStatusOutput({ form: { edition, agency, total }, standing, narrative }: StatusReport): StatusOutput {
  return {
    version: statusVersion, edition: String(edition.criteriaOf), agency, fiscalYear: edition.fiscalYear,
    results: { ...standing.progress, mean: total, final: standing.isFinal },
    answerLimit: narrative?.part.answerLimit.characters ?? null,
    categories: (narrative?.categories ?? []).map(categoryOutput),
  };
}
