import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane, useSay } from "../pane-context";
import { importPhrases as phrases } from "./import-phrases";
import type { ImportStep, ImportWork } from "./import-work";

interface Props {
  readonly work: ImportWork;
  readonly step: ImportStep & { readonly at: "reading" };
}

/** A source that is being read: which, how far, and a way to stop it. */
export function ReadingCard({ work, step: { name, done, total } }: Props) {
  const { announce } = usePane();
  const t = useSay();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.querySelector("button")?.focus(), []);
  const title = t(phrases.reading, { name });
  const isCounted = total > 0;
  return (
    <section ref={card} className="card stack import-reading">
      <div>
        <h2>{title}</h2>
        {isCounted && <p className="quiet">{t(phrases.pages, { done, total })}</p>}
      </div>
      <ProgressBar aria-label={title} thickness="large" {...(isCounted ? { value: done, max: total } : {})} />
      <div className="actions">
        <Button
          onClick={() => {
            work.goTo({ at: "choosing" });
            announce(phrases.stopped);
          }}
        >
          {t(phrases.stop)}
        </Button>
      </div>
    </section>
  );
}
