import type { ItemId, TopicId } from "../criteria/edition";
import { sameText } from "../text/glyphs";

/** What a submission states of its own figures. */
export interface Stated {
  readonly indicators: readonly {
    readonly id: string;
    readonly item: ItemId;
    readonly name: string;
    readonly stated: { readonly success?: number; readonly score?: number };
  }[];
  readonly statedTopicScores: ReadonlyMap<TopicId, number>;
}

/** What was computed from a submission: of each indicator in the order of the form, and of each topic. */
export interface Computed {
  readonly indicators: readonly {
    readonly item: ItemId;
    readonly name: string;
    readonly success: number | null;
    readonly score: number | null;
  }[];
  readonly topics: ReadonlyMap<TopicId, number>;
}

/** A figure the submission states that is not what its own inputs come to. */
export interface Difference {
  /** "7.1.1-2" for an indicator, "7.1" for a topic. */
  readonly of: string;
  readonly figure: "success" | "score" | "topic-score";
  readonly stated: number;
  /** Null where it cannot be computed. */
  readonly computed: number | null;
}

const differs = (of: string, figure: Difference["figure"], stated: number | undefined, computed: number | null): Difference[] =>
  stated === undefined || stated === computed ? [] : [{ of, figure, stated, computed }];

/** Where the figures that a submission states differ from those computed from its inputs. */
export function compareStated(submission: Stated, computed: Computed): readonly Difference[] {
  const left = [...computed.indicators];
  const ofIndicators = submission.indicators.flatMap(({ id, item, name, stated }) => {
    const at = left.findIndex((candidate) => candidate.item === item && sameText(candidate.name) === sameText(name));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return [
      ...differs(id, "success", stated.success, found?.success ?? null),
      ...differs(id, "score", stated.score, found?.score ?? null),
    ];
  });
  const ofTopics = [...submission.statedTopicScores].flatMap(([topic, stated]) =>
    differs(topic, "topic-score", stated, computed.topics.get(topic) ?? null));
  return [...ofIndicators, ...ofTopics];
}
