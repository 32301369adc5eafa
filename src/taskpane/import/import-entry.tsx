import { Button } from "@fluentui/react-components";
import { useSay } from "../pane-context";
import { importEntryPhrases as phrases } from "./import-entry-phrases";

/** The way to the page on which a form comes in. */
export function ImportEntry({ onOpen }: { readonly onOpen: () => void }) {
  const t = useSay();
  return (
    <section className="card stack">
      <div>
        <h2>{t(phrases.title)}</h2>
        <p className="quiet">{t(phrases.text)}</p>
      </div>
      <div className="actions"><Button className="import-open" onClick={onOpen}>{t(phrases.title)}</Button></div>
    </section>
  );
}
