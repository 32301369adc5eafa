import { Button } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { explain } from "../../../assessment/text/failure";
import { usePane, useSay } from "../../pane-context";
import { Notice } from "../../shell/notice";
import type { AnswerDraft } from "./answer-draft";
import { editorPhrases } from "./editor-phrases";
import { Pause } from "./pause";

interface Props {
  readonly draft: AnswerDraft;
  readonly onSave: () => void;
}

/** A state that is over sooner is not said. */
const shortest = 300;

/** What is said of an answer's saving: that it is not saved, at once; all else when it has come to rest, for words that come and go unread are noise. */
function useSaidState(draft: AnswerDraft): AnswerDraft["state"] {
  const [said, say] = useState(draft.state);
  useEffect(() => {
    let last = draft.state;
    const look = (): void => {
      last = draft.state;
      say(last);
    };
    const rest = new Pause(shortest, look);
    const end = draft.subscribe(() => (last === "saved" ? look() : rest.begin()));
    look();
    return () => {
      end();
      rest.end();
    };
  }, [draft]);
  return said;
}

/** Whether an answer is in its cell; where two texts are, which of them is to stay. */
export function AnswerState({ draft, onSave }: Props) {
  const { language } = usePane();
  const t = useSay();
  const state = useSaidState(draft);
  const theirs = useSyncExternalStore(draft.subscribe, () => draft.theirs);
  const failure = useSyncExternalStore(draft.subscribe, () => draft.failure);
  const why = failure === undefined ? undefined : explain(failure, language);
  return (
    <>
      <p className={`quiet answer-state answer-${state}`}>{t(editorPhrases[state])}</p>
      <div role="status">
        {why !== undefined && <Notice severity="error" title={`${t(editorPhrases.notSaved)} ${why.what}`} text={why.next} />}
        {theirs !== undefined && (
          <section className="notice notice-warning answer-theirs">
            <div className="notice-body">
              <p>{t(editorPhrases.theirs)}</p>
              <blockquote lang="th">{theirs === "" ? <em>{t(editorPhrases.theirsBlank)}</em> : theirs}</blockquote>
              <div className="actions">
                <Button
                  size="small"
                  onClick={() => {
                    draft.keepOwn();
                    onSave();
                  }}
                >
                  {t(editorPhrases.keepOwn)}
                </Button>
                <Button size="small" onClick={() => draft.keepTheirs()}>{t(editorPhrases.keepTheirs)}</Button>
              </div>
            </div>
          </section>
        )}
      </div>
    </>
  );
}
