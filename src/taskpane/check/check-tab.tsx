import { useMemo } from "react";
import { usePane, useSay, useSessionState } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { useKept } from "../use-kept";
import { checkPhrases } from "./check-phrases";
import "./check.css";
import { countBySeverity } from "../../assessment/check/findings-by-topic";
import { FindingList } from "./finding-list";
import { HighlightSwitches } from "./highlight-switches";
import { SeverityFilter, type Shown } from "./severity-filter";

/** All findings of the form, by topic and severity, and how far each topic has come. */
export function CheckTab() {
  const { session } = usePane();
  const { form } = useSessionState(session);
  const t = useSay();
  const [shown, setShown] = useKept<Shown>("check.severity", "all");
  const checked = form?.checked;
  const counts = useMemo(() => countBySeverity(checked?.findings ?? []), [checked]);
  if (form === undefined || checked === undefined) return null;
  return (
    <>
      <div className="check-head">
        <h2>{t(checkPhrases.title)}</h2>
        <WorkButton
          size="small" work={() => session.check()} done={checkPhrases.checked}
          doneValues={() => ({ n: session.state().form?.checked.findings.length ?? 0 })}
        >
          {t(checkPhrases.again)}
        </WorkButton>
      </div>
      <SeverityFilter counts={counts} shown={shown} onChange={setShown} />
      <HighlightSwitches form={form} />
      <FindingList key={shown} checked={checked} shown={shown} />
      <p className="quiet footnote">{t(checkPhrases.readyHint)}</p>
    </>
  );
}
