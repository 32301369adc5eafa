import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { explain, type Failure } from "../../assessment/text/failure";
import { usePane, useSay } from "../pane-context";
import { Notice } from "../shell/notice";
import { useKept } from "../use-kept";
import { importEntryPhrases } from "./import-entry-phrases";
import { importPhrases as phrases } from "./import-phrases";
import type { ImportWork } from "./import-work";

const accepted = ".pdf,.xlsx,.xlsm,.json,.txt,.csv,.tsv";

interface Props {
  readonly work: ImportWork;
  /** Why what was chosen last could not be read. */
  readonly failure: Failure | undefined;
}

/** Where a file is chosen, or text is pasted. */
export function ChooseSource({ work, failure }: Props) {
  const { language } = usePane();
  const t = useSay();
  const [text, setText] = useKept("import.text", "");
  const chooser = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const said = failure === undefined ? undefined : explain(failure, language);
  const read = (reading: Promise<void>): void => {
    void reading.then(() => {
      if (work.step.at !== "choosing") setText("");
    });
  };
  return (
    <>
      <div className="item-heading">
        <h2 ref={heading} tabIndex={-1}>{t(importEntryPhrases.title)}</h2>
        <p className="quiet">{t(phrases.intro)}</p>
      </div>
      {said !== undefined && (
        <div role="alert"><Notice severity="error" title={`${t(phrases.failed)} ${said.what}`} text={said.next} /></div>
      )}
      <section className="card stack">
        <div className="actions">
          <Button appearance="primary" onClick={() => chooser.current?.click()}>{t(phrases.choose)}</Button>
          <input
            ref={chooser} type="file" accept={accepted} hidden
            onChange={({ target }) => {
              const file = target.files?.[0];
              // The same file chosen again is chosen all the same.
              target.value = "";
              if (file !== undefined) read(work.readFile(file, language));
            }}
          />
        </div>
        <Field label={t(phrases.pasteLabel)} hint={t(phrases.pasteHint)}>
          <Textarea className="import-text" lang="th" rows={4} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <div className="actions">
          <Button disabledFocusable={text.trim() === ""} onClick={() => read(work.readText(text, t(phrases.pasted), language))}>{t(phrases.readText)}</Button>
        </div>
      </section>
    </>
  );
}
