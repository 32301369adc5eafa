import type { ComputedCell } from "../form/computed-cell";
import { fieldOfMean, type MeanCell, type MeanPlace } from "../form/form";
import type { Field, Place } from "../form/place";
import type { ScoredForm, ScoredIndicator } from "../scoring/scored";
import type { Phrase, Values } from "../text/phrase";

/** A cell that the form computes, with what it should show. */
export interface ComputedPlace<In extends Field = Field> {
  readonly at: Place<In>;
  readonly cell: ComputedCell;
  /** What comes out of what was typed; null where nothing does yet. */
  readonly computed: number | null;
  /** What `computedCellName` needs. */
  readonly names: Values;
}

/** Names a computed cell; filled in by its `names`. */
export const computedCellName: Phrase = {
  th: "{ $cell -> [success] % ความสำเร็จ [score] คะแนน [topic] คะแนนเฉลี่ยของหัวข้อ { $topic } [unscored] จำนวนตัวชี้วัดที่ยังไม่มีคะแนนของหัวข้อ "
    + "{ $topic } [summary] คะแนนของหัวข้อ { $topic } ในสรุป *[total] คะแนนเฉลี่ยรวม }",
  en: "{ $cell -> [success] The percentage [score] The score [topic] The mean of topic { $topic } [unscored] The count of unscored "
    + "indicators of topic { $topic } [summary] The summary's score of topic { $topic } *[total] The mean of all topics }",
};

/** A figure in a message; a dash where there is none. */
export const figureOrDash = (figure: number | null): string => (figure === null ? "–" : String(figure));

function computedMean(mean: MeanPlace, { topicScores, unscored, total }: ScoredForm): number | null {
  switch (mean.of) {
    case "total": return total;
    case "unscored": return unscored[mean.topic] ?? null;
    default: return topicScores[mean.topic] ?? null;
  }
}

const rowNames = { success: { cell: "success", topic: "" }, score: { cell: "score", topic: "" } } as const;

/** What an indicator's row computes. */
export const rowPlaces = ({ row, computed, scored }: ScoredIndicator): readonly ComputedPlace<"success" | "score">[] => [
  { at: { row, field: "success" }, cell: computed.success, computed: scored.success, names: rowNames.success },
  { at: { row, field: "score" }, cell: computed.score, computed: scored.score, names: rowNames.score },
];

/** A mean of a form, or the count beside one. */
export const meanPlace = (mean: MeanCell, form: ScoredForm): ComputedPlace => ({
  at: { row: mean.row, field: fieldOfMean(mean) },
  cell: mean.cell,
  computed: computedMean(mean, form),
  names: { cell: mean.of, topic: mean.of === "total" ? "" : mean.topic },
});

/** Every computed cell of a form: percentages and scores of its indicators, its means, and the counts beside them. */
export const computedPlaces = (form: ScoredForm): readonly ComputedPlace[] =>
  [...form.indicators.flatMap(rowPlaces), ...form.means.map((mean) => meanPlace(mean, form))];
