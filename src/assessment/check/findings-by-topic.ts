import type { Assessment } from "../form/form";
import type { ItemId, Severity, Topic, TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import type { Finding } from "../rules/rule";
import { severities } from "../rules/severity";

/** What was found under a topic, worst first; `topic` is undefined for what stands outside of all of them. */
export interface TopicFindings {
  readonly topic: Topic | undefined;
  readonly findings: readonly Finding[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Tells the topic a row stands in: that of its indicator, or of the nearest item line above it. */
function topicFinder({ indicators, placeholders, itemRows }: Assessment): (row: number) => TopicId | undefined {
  const items = new Map<number, ItemId>();
  for (const { row, item } of [...indicators, ...placeholders]) items.set(row, item);
  const headings = [...itemRows].map(([item, row]) => ({ item, row })).sort((a, b) => a.row - b.row);
  return (row) => {
    const item = items.get(row) ?? headings.findLast((heading) => heading.row <= row)?.item;
    return item === undefined ? undefined : topicOf(item);
  };
}

/**
 * The findings by topic in the form's order, worst first and in sheet order within a severity. Every topic is there,
 * also those without any; what stands outside of all topics comes last, if there is any.
 */
export function findingsByTopic(
  assessment: Assessment,
  findings: readonly Finding[],
  only: Severity | "all" = "all",
): readonly TopicFindings[] {
  const topicAt = topicFinder(assessment);
  const found = new Map<TopicId | undefined, Finding[]>();
  for (const severity of severities) {
    if (only !== "all" && only !== severity) continue;
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const topic = topicAt(finding.at.row);
      const list = found.get(topic);
      if (list === undefined) found.set(topic, [finding]);
      else list.push(finding);
    }
  }
  const topics: TopicFindings[] = assessment.edition.topics.map((topic) => ({ topic, findings: found.get(topic.id) ?? [] }));
  const elsewhere = found.get(undefined) ?? [];
  return elsewhere.length === 0 ? topics : [...topics, { topic: undefined, findings: elsewhere }];
}
