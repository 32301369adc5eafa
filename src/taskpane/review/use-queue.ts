import { useMemo } from "react";
import { leftIn, nextInQueue, queueOf, type Queued } from "../../assessment/review/queue";
import { reviewOf, type Review } from "../../assessment/review/review";
import type { OpenForm } from "../../session/session";
import { usePane } from "../pane-context";
import { useKept } from "../use-kept";

/** A reviewer's way through the indicators and the items of Categories 1 to 6. */
interface Queue {
  readonly review: Review;
  readonly queue: readonly Queued[];
  readonly left: number;
  /** What is looked at; undefined where the form has nothing to review. */
  readonly current: Queued | undefined;
  readonly step: (to: "next" | "previous") => void;
  /** Goes on to what asks something next, as the form is now; stays where nothing does. */
  readonly goOn: () => void;
}

/** The queue of a form, and where the reviewer is in it: that is kept while other pages are shown. */
export function useQueue({ checked }: OpenForm): Queue {
  const { session } = usePane();
  const review = useMemo(() => reviewOf(checked), [checked]);
  const queue = useMemo(() => queueOf(checked, review), [checked, review]);
  // Whatever becomes of it in the queue, what is looked at stays until the reviewer goes on.
  const [at, setAt] = useKept<Queued["id"] | undefined>("review.at", queue[0]?.id);
  const current = queue.find(({ id }) => id === at) ?? queue[0];
  const go = (to: Queued | undefined): void => {
    if (to === undefined) return;
    setAt(to.id);
    void session.show(to.at);
  };
  return {
    review, queue, current, left: leftIn(queue),
    step: (to) => {
      const from = queue.findIndex((one) => one === current);
      go(queue[(from + (to === "next" ? 1 : -1) + queue.length) % queue.length]);
    },
    goOn: () => {
      const { form } = session.state();
      if (form === undefined || current === undefined) return;
      // Where it stood before it was dealt with: there the way goes on.
      const now = new Map(queueOf(form.checked, reviewOf(form.checked)).map((one) => [one.id, one]));
      const asBefore = queue.flatMap(({ id }) => now.get(id) ?? []);
      go(nextInQueue(asBefore, current.id));
    },
  };
}
