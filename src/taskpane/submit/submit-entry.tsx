import { Button } from "@fluentui/react-components";
import { useSay } from "../pane-context";
import { submitPhrases } from "./submit-phrases";

/** The way to the gate. */
export function SubmitEntry({ onOpen }: { readonly onOpen: () => void }) {
  const t = useSay();
  return (
    <section className="card stack">
      <div>
        <h2>{t(submitPhrases.title)}</h2>
        <p className="quiet">{t(submitPhrases.entry)}</p>
      </div>
      <div className="actions"><Button className="submit-open" onClick={onOpen}>{t(submitPhrases.title)}</Button></div>
    </section>
  );
}
