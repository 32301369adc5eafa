import { useSay } from "../pane-context";
import { indicatorPhrases } from "./indicator-phrases";

/** In place of the outcome, while a row waits for an indicator. */
export function Invitation({ item, prescribed }: { readonly item: string; readonly prescribed: boolean }) {
  const t = useSay();
  return (
    <section className="card">
      <h3>{t(indicatorPhrases.blankTitle)}</h3>
      <p className="quiet">{t(prescribed ? indicatorPhrases.prescribedText : indicatorPhrases.blankText, { item })}</p>
    </section>
  );
}
