import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { explain, Failure } from "../../assessment/text/failure";
import type { TextGrid } from "../../exchange/table/grid";
import { usePane, useSay } from "../pane-context";
import { Notice } from "../shell/notice";
import { copiedTable, isTable, type Copied } from "./clipboard-table";
import { pastePhrases as phrases } from "./paste-phrases";

interface Props {
  readonly onTable: (grid: TextGrid) => void;
  readonly onCancel: () => void;
}

/** Where a table is pasted, anywhere on the page, or typed. */
export function PasteBox({ onTable, onCancel }: Props) {
  const { language } = usePane();
  const t = useSay();
  const [typed, setTyped] = useState("");
  const [failure, setFailure] = useState<Failure>();
  const box = useRef<HTMLTextAreaElement>(null);
  const take = useRef<(copied: Copied) => void>(() => undefined);
  take.current = (copied) => {
    try {
      onTable(copiedTable(copied));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setFailure(error);
    }
  };

  useEffect(() => {
    box.current?.focus();
    const onPaste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      const copied = { html: data?.getData("text/html") ?? "", text: data?.getData("text/plain") ?? "" };
      // A word is typed on where the cursor is; a table is taken.
      if (event.target === box.current && copied.text !== "" && !isTable(copied)) return;
      event.preventDefault();
      take.current(copied);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, []);

  return (
    <>
      <div className="item-heading">
        <h2 tabIndex={-1}>{t(phrases.boxTitle)}</h2>
        <p className="quiet">{t(phrases.boxText)}</p>
      </div>
      {failure !== undefined && (
        <div role="alert"><Notice severity="error" title={explain(failure, language).what} text={explain(failure, language).next} /></div>
      )}
      <section className="card stack">
        <Field label={t(phrases.boxLabel)} hint={t(phrases.boxHint)}>
          <Textarea
            textarea={{ ref: box }} lang="th" rows={6} resize="vertical" value={typed} className="paste-box"
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <div className="actions">
          <Button appearance="primary" disabledFocusable={typed.trim() === ""} onClick={() => take.current({ html: "", text: typed })}>
            {t(phrases.read)}
          </Button>
          <Button onClick={onCancel}>{t(phrases.cancel)}</Button>
        </div>
      </section>
    </>
  );
}
