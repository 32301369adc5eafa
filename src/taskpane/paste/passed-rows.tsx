import type { PassedRow } from "../../exchange/table/pasted-row";
import { useSay } from "../pane-context";
import { pastePhrases as phrases } from "./paste-phrases";

/** More than this nobody reads. */
const most = 100;

/** The rows that are not taken for indicators, with why: nothing is left out unseen. */
export function PassedRows({ passed }: { readonly passed: readonly PassedRow[] }) {
  const t = useSay();
  if (passed.length === 0) return null;
  return (
    <details className="card paste-passed">
      <summary>{t(phrases.passed, { n: passed.length })}</summary>
      <ul>
        {passed.slice(0, most).map(({ at, because, text }) => (
          <li key={at}><span className="quiet">{t(phrases[`because_${because}`])}</span> <span lang="th">{text}</span></li>
        ))}
        {passed.length > most && <li>…</li>}
      </ul>
    </details>
  );
}
