import type { NarrativeTopic } from "../../../assessment/criteria/narrative";
import type { ItemRows, Narrative } from "../../../assessment/narrative/answer";
import { figureText, typedFigure } from "../../indicator/entries";
import { usePane, useSay } from "../../pane-context";
import { itemPhrases } from "./item-phrases";
import { AnswerCellField } from "./answer-cell-field";

interface Props {
  readonly narrative: Narrative;
  readonly topic: NarrativeTopic;
  readonly answered: ItemRows;
}

/** Who writes an answer and the score it was given; and the two fields in which assessors write of its topic. */
export function ItemMore({ narrative, topic, answered: { item, owner, score } }: Props) {
  const { session } = usePane();
  const t = useSay();
  const remarks = narrative.topics.find((one) => one.topic === topic.id);
  return (
    <>
      <section className="card stack">
        <h3>{t(itemPhrases.about)}</h3>
        <AnswerCellField label={t(itemPhrases.owner)} held={owner} write={(text) => session.editNarrative([{ item, set: "owner", text }])} />
        <AnswerCellField
          label={t(itemPhrases.score)} hint={t(itemPhrases.scoreHint)} held={figureText(score)} kind="figure"
          write={(typed) => session.editNarrative([{ item, set: "score", input: typedFigure(typed) }])}
        />
      </section>
      <details className="card assessor">
        <summary><h3>{t(itemPhrases.assessor, { topic: topic.id })}</h3></summary>
        <div className="stack">
          {(["toDevelop", "toFocus"] as const).map((field) => (
            <AnswerCellField
              key={field} label={t(itemPhrases[field])} held={remarks?.[field] ?? ""} kind="paragraph"
              write={(text) => session.editNarrative([{ topic: topic.id, set: field, text }])}
            />
          ))}
        </div>
      </details>
    </>
  );
}
