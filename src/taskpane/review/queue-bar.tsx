import { Button } from "@fluentui/react-components";
import { leftIn, type Queued } from "../../assessment/review/queue";
import { useSay } from "../pane-context";
import { reviewPhrases } from "./review-phrases";

interface Props {
  readonly queue: readonly Queued[];
  readonly left: number;
  readonly onStep: (to: "next" | "previous") => void;
}

/** How much is left of all, and of which parts where the form has Categories 1 to 6. */
function saidOf(queue: readonly Queued[], left: number, t: ReturnType<typeof useSay>): string {
  const items = queue.filter((one) => one.of === "item");
  if (items.length === 0) return left === 0 ? t(reviewPhrases.done) : t(reviewPhrases.left, { left, total: queue.length });
  const ofItems = leftIn(items);
  return left === 0 ? t(reviewPhrases.doneWhole) : t(reviewPhrases.leftWhole, { left, total: queue.length, indicators: left - ofItems, items: ofItems });
}

/** How much is left, and the way back and forth. */
export function QueueBar({ queue, left, onStep }: Props) {
  const t = useSay();
  const waiting = queue.filter(({ reason }) => reason === "question").length;
  const said = saidOf(queue, left, t);
  return (
    <div className="review-queue">
      <div className="review-left">
        <span>{said}</span>
        {waiting > 0 && <span className="quiet">{t(reviewPhrases.waiting, { n: waiting })}</span>}
      </div>
      <progress max={queue.length} value={queue.length - left} aria-label={said} />
      <div className="walk-steps">
        <Button aria-keyshortcuts="P" onClick={() => onStep("previous")}>{t(reviewPhrases.previous)}</Button>
        <Button aria-keyshortcuts="N" onClick={() => onStep("next")}>{t(reviewPhrases.next)}</Button>
      </div>
    </div>
  );
}
