import type { Head } from "../../assessment/form/form";
import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { usePane, useSay, useSessionState } from "../pane-context";
import { useWork } from "../use-work";
import { shellPhrases } from "../shell/shell-phrases";
import { draftOf, headOf } from "./head-draft";
import { HeadFields } from "./head-fields";
import { startPhrases } from "./start-phrases";

/** Changes what the head of the form says. */
export function ChangeHead({ head, onClose }: { readonly head: Head; readonly onClose: () => void }) {
  const { session } = usePane();
  const run = useWork();
  const { busy } = useSessionState(session);
  const t = useSay();
  const [draft, setDraft] = useState(() => draftOf(head));
  const [strict, setStrict] = useState(false);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = headOf(draft);
    setStrict(true);
    if (typed === undefined) return;
    if (await run(() => session.setHead(typed), { phrase: startPhrases.headSaved })) onClose();
  };

  return (
    <form className="stack" onSubmit={(event) => void save(event)} noValidate>
      <HeadFields draft={draft} onChange={setDraft} strict={strict} />
      <div className="actions">
        <Button type="submit" appearance="primary" disabledFocusable={busy !== undefined}>{t(startPhrases.saveHead)}</Button>
        <Button onClick={onClose}>{t(shellPhrases.cancel)}</Button>
      </div>
    </form>
  );
}
