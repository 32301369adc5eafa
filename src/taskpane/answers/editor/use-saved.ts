import { useEffect, useRef } from "react";
import type { ItemId } from "../../../assessment/criteria/edition";
import { usePane } from "../../pane-context";
import type { AnswerDraft } from "./answer-draft";
import { answerDraftsOf } from "./answer-drafts";

/** So long nobody types before an answer goes into its cell by itself. */
const pause = 2_000;

/** Saves an answer after a pause, and when its page goes away. The answer saves it now, as when the field is left. */
export function useSaved(item: ItemId, draft: AnswerDraft): () => void {
  const { session } = usePane();
  const timer = useRef<number>();
  const save = (): void => void answerDraftsOf(session).save(item);
  useEffect(() => {
    const plan = (): void => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        if (draft.waitsToBeSaved) save();
      }, pause);
    };
    const end = draft.subscribe(plan);
    return () => {
      end();
      window.clearTimeout(timer.current);
      save();
    };
    // An item's draft stays the same as long as its session.
  }, [draft, item, session]);
  return save;
}
