import { Button } from "@fluentui/react-components";
import { memo, type RefObject } from "react";
import { countCharacters, endWithin } from "../../../assessment/narrative/characters";
import { useSay } from "../../pane-context";
import type { AnswerDraft } from "./answer-draft";
import { editorPhrases } from "./editor-phrases";
import { useSettledText } from "./use-settled-text";

interface Props {
  readonly id: string;
  readonly draft: AnswerDraft;
  readonly limit: number;
  readonly field: RefObject<HTMLTextAreaElement>;
}

/** Selects what of an answer is beyond the limit. Drawn once, and not at every key. */
const ToLimit = memo(function ToLimit({ draft, limit, field }: Omit<Props, "id">) {
  const t = useSay();
  const select = (): void => {
    const { text } = draft.now;
    field.current?.focus();
    field.current?.setSelectionRange(endWithin(text, limit), text.length);
  };
  return <Button size="small" onClick={select}>{t(editorPhrases.toLimit)}</Button>;
});

/** How long an answer is, as the web form counts and as it prints, while it is typed; where it is too long, by how much and from where on. */
export function AnswerCount({ id, draft, limit, field }: Props) {
  const t = useSay();
  const text = useSettledText(draft, "as it is typed");
  const { counted, printed } = countCharacters(text);
  const isOver = counted > limit;
  return (
    <div className="answer-count">
      <p id={id}>
        <b className={isOver ? "answer-over" : ""}>{t(editorPhrases.count, { n: counted, limit })}</b>
        {isOver && <b className="answer-over"> · {t(editorPhrases.over, { n: counted - limit })}</b>}
        <span className="quiet"> · {t(editorPhrases.printed, { n: printed })}</span>
      </p>
      <progress className={isOver ? "answer-bar answer-bar-over" : "answer-bar"} max={limit} value={Math.min(counted, limit)} aria-hidden="true" />
      {isOver && <ToLimit draft={draft} limit={limit} field={field} />}
    </div>
  );
}
