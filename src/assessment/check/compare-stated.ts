import type { TopicId } from "../criteria/edition";
import type { Indicator } from "../form/form";
import { matchIndicators } from "../form/identity";
import type { ScoredForm } from "../scoring/scored";

/** What a submission itself says its figures come to: kept to be compared, never trusted. */
export interface StatedFigures {
  readonly indicators: readonly (Pick<Indicator, "item" | "name"> & {
    /** "7.1.1-2": the item, and the number within it. */
    readonly id: string;
    readonly success?: number;
    readonly score?: number;
  })[];
  readonly topicScores: ReadonlyMap<TopicId, number>;
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

/** Where the figures that a submission states differ from those computed from its inputs, in the submission's order. */
export function compareStated(
  stated: StatedFigures,
  computed: Pick<ScoredForm, "topicScores"> & { readonly indicators: readonly Pick<ScoredForm["indicators"][number], "item" | "name" | "scored">[] },
): readonly Difference[] {
  const found = new Map(matchIndicators(stated.indicators, computed.indicators).pairs.map(({ before, after }) => [before, after.scored]));
  const ofIndicators = stated.indicators.flatMap((indicator) => [
    ...differs(indicator.id, "success", indicator.success, found.get(indicator)?.success ?? null),
    ...differs(indicator.id, "score", indicator.score, found.get(indicator)?.score ?? null),
  ]);
  const ofTopics = [...stated.topicScores].flatMap(([topic, score]) =>
    differs(topic, "topic-score", score, computed.topicScores[topic] ?? null));
  return [...ofIndicators, ...ofTopics];
}
