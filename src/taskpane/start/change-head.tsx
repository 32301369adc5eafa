import type { Form, Head } from "../../assessment/form/form";
import type { FiguresOfYears } from "../../assessment/form/figures-of-years";
import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { usePane, useSay, useOfSession } from "../pane-context";
import { useWork } from "../use-work";
import { shellPhrases } from "../shell/shell-phrases";
import { FiguresQuestion, yearsApart } from "./figures-question";
import { draftOf, headOf, yearOf } from "./head-draft";
import { HeadFields } from "./head-fields";
import { startPhrases } from "./start-phrases";
import "./start.css";

interface Props {
  readonly form: Form;
  readonly head: Head;
  readonly onClose: () => void;
}

/** Changes what the head of the form says; where that concerns figures, asks in place what should become of them. */
export function ChangeHead({ form, head, onClose }: Props) {
  const { session } = usePane();
  const run = useWork();
  const busy = useOfSession("busy");
  const t = useSay();
  const [draft, setDraft] = useState(() => draftOf(head));
  const [figures, setFigures] = useState<FiguresOfYears>("stay");
  const [strict, setStrict] = useState(false);
  const apart = yearsApart(form, yearOf(draft));

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = headOf(draft);
    setStrict(true);
    if (typed === undefined) return;
    if (await run(() => session.setHead(typed, figures), { phrase: startPhrases.headSaved })) onClose();
  };

  return (
    <form className="stack" onSubmit={(event) => void save(event)} noValidate>
      <HeadFields draft={draft} onChange={setDraft} strict={strict} />
      {apart !== undefined && <FiguresQuestion {...apart} form={form} figures={figures} onChange={setFigures} />}
      <div className="actions">
        <Button type="submit" appearance="primary" disabledFocusable={busy !== undefined}>{t(startPhrases.saveHead)}</Button>
        <Button onClick={onClose}>{t(shellPhrases.cancel)}</Button>
      </div>
    </form>
  );
}
