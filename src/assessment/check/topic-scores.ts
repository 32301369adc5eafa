import type { Topic } from "../criteria/edition";
import { topicOf } from "../criteria/editions";
import type { ScoredForm } from "../scoring/scored";

/** A topic's line of the summary. */
export interface TopicScore {
  readonly topic: Topic;
  /** Mean of its indicators' scores; null where none has one. */
  readonly score: number | null;
  readonly indicators: number;
  readonly scored: number;
}

/** The topics' scores in the form's order, and how many indicators they rest on. */
export const topicScores = ({ edition, indicators, topicScores: scores }: ScoredForm): readonly TopicScore[] =>
  edition.topics.map((topic) => {
    const own = indicators.filter(({ item }) => topicOf(item) === topic.id);
    return {
      topic,
      score: scores[topic.id] ?? null,
      indicators: own.length,
      scored: own.filter(({ scored }) => scored.score !== null).length,
    };
  });
