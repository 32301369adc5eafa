import { useEffect } from "react";
import type { ItemId } from "../../../assessment/criteria/edition";
import { usePane } from "../../pane-context";
import type { AnswerDraft } from "./answer-draft";
import { answerDraftsOf } from "./answer-drafts";
import { Pause } from "./pause";

/** So long nobody types before an answer goes into its cell by itself. */
const wait = 2_000;

/** Saves an answer after a pause, and when its page goes away. The answer saves it now, as when the field is left. */
export function useSaved(item: ItemId, draft: AnswerDraft): () => void {
  const { session } = usePane();
  const save = (): void => void answerDraftsOf(session).save(item);
  useEffect(() => {
    const pause = new Pause(wait, () => {
      if (draft.waitsToBeSaved) save();
    });
    const end = draft.subscribe(() => pause.begin());
    return () => {
      end();
      pause.end();
      save();
    };
    // An item's draft stays the same as long as its session.
  }, [draft, item, session]);
  return save;
}
