import type { Head } from "../../assessment/form/form";
import { Button } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { usePane, useSay, useOfSession } from "../pane-context";
import { useWork } from "../use-work";
import { AgencyFields } from "./agency-fields";
import { draftOf, headOf } from "./head-draft";
import { startPhrases } from "./start-phrases";

/** Asks for the agency and its type, first of all, while a form does not say both. */
export function HeadFirst({ head }: { readonly head: Head }) {
  const { session } = usePane();
  const run = useWork();
  const busy = useOfSession("busy");
  const t = useSay();
  const [draft, setDraft] = useState(() => draftOf(head));
  const [strict, setStrict] = useState(false);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = headOf({ ...draft, year: String(head.fiscalYear) });
    setStrict(true);
    if (typed !== undefined) await run(() => session.setHead(typed), { phrase: startPhrases.headSaved });
  };

  return (
    <section className="card">
      <form className="stack" onSubmit={(event) => void save(event)} noValidate>
        <h2>{t(startPhrases.headFirstTitle)}</h2>
        <p className="quiet">{t(startPhrases.headFirstText)}</p>
        <AgencyFields draft={draft} onChange={setDraft} strict={strict} />
        <div className="actions">
          <Button type="submit" appearance="primary" disabledFocusable={busy !== undefined}>{t(startPhrases.saveHead)}</Button>
        </div>
      </form>
    </section>
  );
}
