import type { ComputedCell } from "../form/computed-cell";
import type { Place } from "../form/place";
import type { ScoredForm } from "../scoring/scored";
import type { Phrase, Values } from "../text/phrase";

/** A cell that the form computes, with what it should show. */
export interface ComputedPlace {
  readonly at: Place;
  readonly cell: ComputedCell;
  /** What comes out of what was typed; null where nothing does yet. */
  readonly computed: number | null;
  /** What `computedCellName` needs. */
  readonly names: Values;
}

/** Names a computed cell; filled in by its `names`. */
export const computedCellName: Phrase = {
  th: "{ $cell -> [success] % ความสำเร็จ [score] คะแนน [topic] คะแนนเฉลี่ยของหัวข้อ { $topic } [summary] คะแนนของหัวข้อ { $topic } ในสรุป *[total] คะแนนเฉลี่ยรวม }",
  en: "{ $cell -> [success] The percentage [score] The score [topic] The mean of topic { $topic } [summary] The summary's score of topic { $topic } *[total] The mean of all topics }",
};

/** A figure in a message; a dash where there is none. */
export const figureOrDash = (figure: number | null): string => (figure === null ? "–" : String(figure));

/** The means of a form: of the topics, in the summary, of all. */
export const meanPlaces = ({ means, topicScores, total }: ScoredForm): readonly ComputedPlace[] =>
  means.map((mean) => ({
    at: { row: mean.row, field: "score" },
    cell: mean.cell,
    computed: mean.of === "total" ? total : topicScores[mean.topic] ?? null,
    names: { cell: mean.of, topic: mean.of === "total" ? "" : mean.topic },
  }));

/** Every computed cell of a form: percentages and scores of its indicators, and its means. */
export const computedPlaces = (form: ScoredForm): readonly ComputedPlace[] => [
  ...form.indicators.flatMap(({ row, computed, scored }) => (["success", "score"] as const).map((field): ComputedPlace => ({
    at: { row, field }, cell: computed[field], computed: scored[field], names: { cell: field, topic: "" },
  }))),
  ...meanPlaces(form),
];
