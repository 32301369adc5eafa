import { Button } from "@fluentui/react-components";
import { describe, findingId, type Finding } from "../../assessment/rules/finding";
import { gradeOf } from "../../assessment/rules/grade";
import { waiverOf, type Review } from "../../assessment/review/review";
import { SeverityIcon } from "../check/severity-icon";
import { usePane, useSay } from "../pane-context";
import { NoteForm } from "./note-form";
import { reviewPhrases } from "./review-phrases";
import { TakeBack, type TakingBack } from "./take-back";

interface Props {
  readonly findings: readonly Finding[];
  readonly review: Review;
  readonly takingBack: TakingBack;
  /** The finding that is about to be accepted. */
  readonly accepting: string | undefined;
  readonly onAccepting: (finding: string | undefined) => void;
  readonly onAccept: (finding: Finding, reason: string) => Promise<void>;
}

/** What was found of an indicator: each can be accepted, with a reason. */
export function ReviewedFindings({ findings, review, takingBack, accepting, onAccepting, onAccept }: Props) {
  const { language } = usePane();
  const t = useSay();
  return (
    <section>
      <h3>{t(reviewPhrases.findings)}</h3>
      {findings.length === 0 && <p className="quiet">{t(reviewPhrases.noFindings)}</p>}
      <ul className="review-findings">
        {findings.map((finding, at) => {
          const { what, next } = describe(finding, language);
          const waiver = waiverOf(review, finding);
          const id = findingId(finding);
          return (
            <li key={`${id} ${at}`}>
              <p><SeverityIcon severity={gradeOf(finding)} /> <span>{what}</span></p>
              {waiver === undefined
                ? <p className="quiet">{next}</p>
                : <p className="quiet">{t(reviewPhrases.accepted, { by: waiver.event.by, reason: waiver.event.comment })}</p>}
              {waiver !== undefined && takingBack.isOwn(waiver.event) && <TakeBack event={waiver.event} takingBack={takingBack} />}
              {waiver === undefined && accepting !== id && (
                <Button size="small" appearance="subtle" onClick={() => onAccepting(id)}>{t(reviewPhrases.accept)}</Button>
              )}
              {waiver === undefined && accepting === id && (
                <NoteForm label={reviewPhrases.reason} required onSave={(reason) => onAccept(finding, reason)} onClose={() => onAccepting(undefined)} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
