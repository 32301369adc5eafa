import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { copyPage, handOver, madeReport } from "./made-report";
import { savingPhrases } from "./saving-phrases";

interface Props {
  readonly form: OpenForm;
  readonly onClose: () => void;
}

/** What the report is, and the ways out of Excel that it can take. */
export function ReportCard({ form, onClose }: Props) {
  const { language, announce } = usePane();
  const t = useSay();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [wasSaved, setSaved] = useState(false);
  useEffect(() => title.current?.focus(), []);
  const save = (): void => {
    const file = t(savingPhrases.fileName, { year: form.checked.form.edition.fiscalYear });
    handOver(madeReport(form, language), file);
    setSaved(true);
    announce(savingPhrases.saved, { file });
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
        <Button onClick={copy}>{t(savingPhrases.copy)}</Button>
        <Button onClick={onClose}>{t(savingPhrases.close)}</Button>
      </div>
      {wasSaved && <p className="quiet">{t(savingPhrases.notSaved)}</p>}
    </section>
  );
}
