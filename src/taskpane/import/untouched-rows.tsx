import type { ImportPlan } from "../../exchange/incoming/import-plan";
import { useSay } from "../pane-context";
import { planPhrases as phrases } from "./import-plan-phrases";
import { LongList } from "./long-list";

/** The indicators here to which nothing comes, and the required items that stay empty. */
export function UntouchedRows({ plan: { untouched, stillEmpty, rolled, indicators, answers } }: { readonly plan: ImportPlan }) {
  const t = useSay();
  if (indicators.length === 0 && answers !== undefined) return null;
  const begun = untouched.filter(({ isBlank }) => !isBlank);
  return (
    <>
      {begun.length > 0 && (
        <details className="card import-look">
          <summary><h3>{t(phrases.untouched, { n: begun.length })}</h3></summary>
          <LongList lines={begun.map(({ id, number, name }) => ({ key: id, line: <span lang="th"><b>{number}</b> <span>{name}</span></span> }))} />
        </details>
      )}
      {rolled === undefined && stillEmpty.length > 0 && <p className="quiet footnote">{t(phrases.empty, { items: stillEmpty.join(", ") })}</p>}
    </>
  );
}
