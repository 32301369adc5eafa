import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { OpenForm } from "../../session/session";
import { handOver } from "../hand-over";
import { usePane, useSay, useOfSession } from "../pane-context";
import { copyPage, madeReport, plannedReport } from "./made-report";
import { savingPhrases } from "./saving-phrases";

interface Props {
  readonly form: OpenForm;
  readonly onClose: () => void;
}

/** What the report is, and the ways out of Excel that it can take. */
export function ReportCard({ form, onClose }: Props) {
  const { session, language, announce } = usePane();
  const busy = useOfSession("busy");
  const t = useSay();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [wasSaved, setSaved] = useState(false);
  const [added, setAdded] = useState<string>();
  useEffect(() => title.current?.focus(), []);
  const save = (): void => {
    const file = t(savingPhrases.fileName, { year: form.checked.form.edition.fiscalYear });
    handOver(madeReport(form, language), "text/html", file);
    setSaved(true);
    announce(savingPhrases.saved, { file });
  };
  const addSheet = async (): Promise<void> => {
    const sheet = await session.addSheet(plannedReport(form, language));
    if (sheet === undefined) return;
    setAdded(sheet);
    announce(savingPhrases.added, { sheet });
  };
  const copy = (): void => announce(copyPage(madeReport(form, language)) ? savingPhrases.copied : savingPhrases.notCopied);
  return (
    <section
      aria-labelledby={heading} className="card stack report-card"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div>
        <h3 id={heading} ref={title} tabIndex={-1}>{t(savingPhrases.open)}</h3>
        <p className="quiet">{t(savingPhrases.text)}</p>
      </div>
      <div className="actions">
        <Button appearance="primary" onClick={save}>{t(savingPhrases.save)}</Button>
        <Button disabledFocusable={busy !== undefined} onClick={() => void addSheet()}>{t(savingPhrases.sheet)}</Button>
        <Button onClick={copy}>{t(savingPhrases.copy)}</Button>
        <Button onClick={onClose}>{t(savingPhrases.close)}</Button>
      </div>
      {added !== undefined && <p className="quiet report-added">{t(savingPhrases.added, { sheet: added })}</p>}
      {wasSaved && <p className="quiet">{t(savingPhrases.notSaved)}</p>}
    </section>
  );
}
