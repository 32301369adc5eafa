import type { Topic } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import type { Checked } from "./check";

/** A topic's line of the summary. */
export interface TopicScore {
  readonly topic: Topic;
  /** Mean of its indicators' scores; null where none has one. */
  readonly score: number | null;
  readonly indicators: number;
  readonly scored: number;
}

/** The topics' scores in the form's order, and how many indicators they rest on. */
export function topicScores({ assessment, topics, scored }: Checked): readonly TopicScore[] {
  const scoredRows = new Set(scored.filter(({ score }) => score !== null).map(({ row }) => row));
  return assessment.edition.topics.map((topic) => {
    const own = assessment.indicators.filter(({ item }) => topicOf(item) === topic.id);
    return {
      topic,
      score: topics[topic.id] ?? null,
      indicators: own.length,
      scored: own.filter(({ row }) => scoredRows.has(row)).length,
    };
  });
}
