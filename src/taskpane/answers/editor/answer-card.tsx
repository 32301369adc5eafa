import { Button } from "@fluentui/react-components";
import { useId, type RefObject } from "react";
import type { ItemId } from "../../../assessment/criteria/edition";
import { copyOut } from "../../copy-out";
import { usePane, useSay } from "../../pane-context";
import { AnswerCount } from "./answer-count";
import type { AnswerDraft } from "./answer-draft";
import { AnswerEditor } from "./answer-editor";
import { AnswerState } from "./answer-state";
import { editorPhrases } from "./editor-phrases";
import { useSaved } from "./use-saved";

interface Props {
  readonly item: ItemId;
  readonly draft: AnswerDraft;
  readonly limit: number;
  readonly field: RefObject<HTMLTextAreaElement>;
}

/** An item's answer: its editor, how long it is, whether it is saved, and the way out of it for the web form. */
export function AnswerCard({ item, draft, limit, field }: Props) {
  const { announce } = usePane();
  const t = useSay();
  const count = useId();
  const save = useSaved(item, draft);
  const copy = (): void => announce(copyOut({ "text/plain": draft.now.text }) ? editorPhrases.copied : editorPhrases.notCopied, { item });
  return (
    <section className="card stack answer-card" data-field="answer">
      <div className="answer-title"><h3>{t(editorPhrases.answer)}</h3></div>
      <AnswerEditor draft={draft} field={field} label={`${t(editorPhrases.answer)} ${item}`} describedBy={count} onLeave={save} />
      <AnswerCount id={count} draft={draft} limit={limit} field={field} />
      <AnswerState draft={draft} onSave={save} />
      <div className="actions">
        <Button size="small" onClick={copy}>{t(editorPhrases.copy)}</Button>
        <Button size="small" appearance="subtle" onClick={() => draft.undo()}>{t(editorPhrases.undo)}</Button>
        <Button size="small" appearance="subtle" onClick={() => draft.redo()}>{t(editorPhrases.redo)}</Button>
      </div>
    </section>
  );
}
