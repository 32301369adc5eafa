import type { CategoryReadiness, ItemReadiness, ReadinessCounts, TopicReadiness } from "../assessment/narrative/readiness";
import { identitiesOf } from "../assessment/form/identity";
import type { Linked } from "../assessment/rules/linked-form";
import { statusVersion } from "./output-version";
import type { StatusOutput } from "./status-schema";
import type { StatusReport } from "./text/status";

const countsIn = ({ items, ready, answered, overLimit, options, ticked, unsaid, toEvidence, evidenced, reviewed }: ReadinessCounts) =>
  ({ items, ready, answered, overLimit, options, ticked, unsaid, toEvidence, evidenced, reviewed });

const itemOutput = ({ item, title, owner, characters, printedCharacters, left, ...counts }: ItemReadiness) =>
  ({ item, title, owner, characters, printedCharacters, ...countsIn(counts), left: left.map((each) => ({ ...each })) });

const topicOutput = ({ topic, title, byItem, ...counts }: TopicReadiness) =>
  ({ topic, title, ...countsIn(counts), byItem: byItem.map(itemOutput) });

const categoryOutput = ({ category, title, isThere, topics, ...counts }: CategoryReadiness) =>
  ({ category, title, there: isThere, ...countsIn(counts), topics: topics.map(topicOutput) });

function linkOutput({ item, number, indicator, isConfirmed, suggested, differences }: Linked, identities: readonly string[]): StatusOutput["links"][number] {
  const by = suggested?.by ?? (isConfirmed ? undefined : "thing");
  return {
    item, indicator: number, identity: identities[indicator] ?? number, confirmed: isConfirmed,
    ...(by === undefined ? {} : { by }), ...(suggested === undefined ? {} : { words: suggested.words }),
    differences: differences.map((each) => ({ ...each })),
  };
}

/** How a form stands, as `status --json` prints it. */
export function toStatusOutput({ form: { edition, agency, total, indicators }, standing, narrative }: StatusReport): StatusOutput {
  const identities = identitiesOf(indicators);
  return {
    version: statusVersion, edition: String(edition.criteriaOf), agency, fiscalYear: edition.fiscalYear,
    results: { ...standing.progress, mean: total, final: standing.isFinal },
    answerLimit: narrative?.part.answerLimit.characters ?? null,
    categories: (narrative?.categories ?? []).map(categoryOutput),
    links: (narrative?.links ?? []).map((link) => linkOutput(link, identities)),
    lowUnmentioned: (narrative?.unmentioned ?? []).map(({ number, name, score }) => ({ indicator: number, name, score })),
  };
}
