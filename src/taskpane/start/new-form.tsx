import { useRef, useState, type FormEvent } from "react";
import { Button } from "@fluentui/react-components";
import { usePane, useSay, useOfSession } from "../pane-context";
import { useWork } from "../use-work";
import { blankHead, headOf, type HeadDraft } from "./head-draft";
import { HeadFields } from "./head-fields";
import { startPhrases } from "./start-phrases";

interface Props {
  /** Where a form is there already: the new one goes beside it. */
  readonly beside?: boolean;
  readonly from?: HeadDraft;
  readonly onCancel?: { readonly label: string; readonly cancel: () => void };
  readonly onWritten?: () => void;
}

/** Asks for the head and writes a blank form; what is there already is never written over. */
export function NewForm({ beside = false, from = blankHead, onCancel, onWritten }: Props) {
  const { session } = usePane();
  const run = useWork();
  const busy = useOfSession("busy");
  const problem = useOfSession("problem");
  const t = useSay();
  const [draft, setDraft] = useState(from);
  const [strict, setStrict] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const taken = problem?.code === "sheet-exists";

  const write = async (where?: "beside"): Promise<void> => {
    const head = headOf(draft);
    setStrict(true);
    if (head === undefined) {
      // The fields say what they lack only once this has been drawn.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    if (await run(() => session.writeForm(head, where), { phrase: startPhrases.written })) onWritten?.();
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void write(beside ? "beside" : undefined);
  };

  return (
    <form ref={form} className="stack" onSubmit={submit} noValidate>
      <HeadFields draft={draft} onChange={setDraft} strict={strict} />
      <div className="actions">
        {taken ? (
          <>
            <Button appearance="primary" onClick={() => void run(() => session.open())}>{t(startPhrases.openExisting)}</Button>
            <Button onClick={() => void write("beside")}>{t(startPhrases.writeBeside)}</Button>
          </>
        ) : (
          <Button type="submit" appearance="primary" disabledFocusable={busy !== undefined}>
            {t(beside ? startPhrases.writeBeside : startPhrases.write)}
          </Button>
        )}
        {onCancel !== undefined && <Button onClick={onCancel.cancel}>{onCancel.label}</Button>}
      </div>
    </form>
  );
}
