import type { Topic, TopicId } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import type { Form } from "../form/form";
import { isOnForm } from "../form/place";
import type { Finding } from "../rules/finding";
import { gradeOf, type Grade } from "../rules/grade";
import type { Saying } from "../rules/rule";
import type { Checked } from "./check";
import { saidOnce, type SubjectFindings } from "./said-once";

/** What was found under a topic, by what it is about; `topic` is undefined for what stands outside of all of them, and on other sheets. */
export interface TopicFindings {
  readonly topic: Topic | undefined;
  /** The sheet of Categories 1 to 6 on which it was found. */
  readonly sheet?: string;
  /** How many findings there are. */
  readonly count: number;
  readonly subjects: readonly SubjectFindings[];
}

export type GradeCounts = Readonly<Record<Grade, number>>;

/** How many findings there are of each grade. */
export function countByGrade(findings: readonly Finding[]): GradeCounts {
  const counts = { error: 0, warning: 0, notice: 0, doubt: 0 };
  for (const finding of findings) counts[gradeOf(finding)] += 1;
  return counts;
}

/** The findings that a fix can mend, by what they say: all of a kind can be mended at once. */
export function mendableBySaying(findings: readonly Finding[]): ReadonlyMap<Saying, readonly Finding[]> {
  const groups = new Map<Saying, Finding[]>();
  for (const finding of findings) {
    if (finding.fixes.length > 0) groups.set(finding.saying, [...groups.get(finding.saying) ?? [], finding]);
  }
  return groups;
}

/** Tells the topic a row stands in: that of its indicator or mean, or of the nearest heading above it. */
function topicFinder({ indicators, placeholders, itemRows, topicRows, means }: Form): (row: number) => TopicId | undefined {
  const own = new Map<number, TopicId | undefined>([
    ...means.map((mean): [number, TopicId | undefined] => [mean.row, mean.of === "total" ? undefined : mean.topic]),
    ...[...indicators, ...placeholders].map(({ row, item }): [number, TopicId] => [row, topicOf(item)]),
  ]);
  const headings = [
    ...[...topicRows].map(([topic, row]) => ({ topic, row })),
    ...[...itemRows].map(([item, row]) => ({ topic: topicOf(item), row })),
  ].sort((a, b) => a.row - b.row);
  return (row) => (own.has(row) ? own.get(row) : headings.findLast((heading) => heading.row <= row)?.topic);
}

/** The sheet on which an item of Categories 1 to 6 stands of which something is said. */
const sheetOfItem = ({ about, at }: Finding): string | undefined => (about.of === "item" || about.of === "part" ? at.sheet : undefined);

/**
 * The findings by topic in the form's order, and in it by indicator in sheet order, each sentence once. Every topic is
 * there, also those without any; what was found of the items of other sheets follows, a sheet each, and what stands outside
 * of all of that comes last, if there is any.
 */
export function findingsByTopic({ form, findings }: Checked, only: Grade | "all" = "all"): readonly TopicFindings[] {
  const topicAt = topicFinder(form);
  const placed = findings
    .filter((finding) => only === "all" || gradeOf(finding) === only)
    .map((finding) => ({ finding, topic: isOnForm(finding.at) ? topicAt(finding.at.row) : undefined, sheet: sheetOfItem(finding) }));
  const under = (id: TopicId | undefined, on?: string): Omit<TopicFindings, "topic"> => {
    const own = placed.filter(({ topic, sheet }) => topic === id && sheet === on).map(({ finding }) => finding);
    return { count: own.length, subjects: saidOnce(own, on ?? id ?? "") };
  };
  const sheets = [...new Set(placed.flatMap(({ sheet }) => sheet ?? []))];
  const elsewhere = under(undefined);
  return [
    ...form.edition.topics.map((topic) => ({ topic, ...under(topic.id) })),
    ...sheets.map((sheet) => ({ topic: undefined, sheet, ...under(undefined, sheet) })),
    ...(elsewhere.count === 0 ? [] : [{ topic: undefined, ...elsewhere }]),
  ];
}
