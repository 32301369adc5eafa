import type { BothSaid } from "../../exchange/incoming/both-said";
import { useSay } from "../pane-context";
import { planPhrases as phrases } from "./import-plan-phrases";

/** Something that is met, as it is drawn. */
export interface NamedMeeting extends BothSaid {
  readonly id: string;
  readonly name: string;
  /** A sentence needs the page's width; figures, units and directions stand beside one another. A text of many is folded. */
  readonly size: "short" | "sentence" | "text";
}

/** What is here and what comes, both quoted. */
export function QuotedSides({ meeting: { here, incoming, taken }, isWide }: { readonly meeting: BothSaid; readonly isWide: boolean }) {
  const t = useSay();
  const shown = (value: BothSaid["here"]) => (value === null ? <span className="quiet">{t(phrases.nothing)}</span> : String(value));
  return (
    <dl className={isWide ? "sides sides-wide" : "sides"}>
      <div className={taken ? "side side-goes" : "side side-stays"}><dt>{t(phrases.here)}</dt><dd lang="th">{shown(here)}</dd></div>
      <div className={taken ? "side side-stays" : "side side-goes"}><dt>{t(phrases.comes)}</dt><dd lang="th">{shown(incoming)}</dd></div>
    </dl>
  );
}
