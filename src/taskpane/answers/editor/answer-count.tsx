import { Button } from "@fluentui/react-components";
import { useSyncExternalStore, type RefObject } from "react";
import { countCharacters, endWithin } from "../../../assessment/narrative/characters";
import { useSay } from "../../pane-context";
import type { AnswerDraft } from "./answer-draft";
import { editorPhrases } from "./editor-phrases";

interface Props {
  readonly id: string;
  readonly draft: AnswerDraft;
  readonly limit: number;
  readonly field: RefObject<HTMLTextAreaElement>;
}

/** How long an answer is, as the web form counts and as it prints, while it is typed; where it is too long, by how much and from where on. */
export function AnswerCount({ id, draft, limit, field }: Props) {
  const t = useSay();
  const text = useSyncExternalStore(draft.subscribe, () => draft.now.text);
  const { counted, printed } = countCharacters(text);
  const isOver = counted > limit;
  const toLimit = (): void => {
    field.current?.focus();
    field.current?.setSelectionRange(endWithin(text, limit), text.length);
  };
  return (
    <div className="answer-count">
      <p id={id}>
        <b className={isOver ? "answer-over" : ""}>{t(editorPhrases.count, { n: counted, limit })}</b>
        {isOver && <b className="answer-over"> · {t(editorPhrases.over, { n: counted - limit })}</b>}
        <span className="quiet"> · {t(editorPhrases.printed, { n: printed })}</span>
      </p>
      <progress className={isOver ? "answer-bar answer-bar-over" : "answer-bar"} max={limit} value={Math.min(counted, limit)} aria-hidden="true" />
      {isOver && <Button size="small" onClick={toLimit}>{t(editorPhrases.toLimit)}</Button>}
    </div>
  );
}
