import { Switch } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane, useSay, useSessionState } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { useChosen } from "../use-chosen";
import { useKept } from "../use-kept";
import { useWork } from "../use-work";
import { checkPhrases } from "./check-phrases";
import "./check.css";
import { countBySeverity, findingsByTopic, mendableBySaying } from "../../assessment/check/findings-by-topic";
import { SeverityFilter, type Shown } from "./severity-filter";
import { progressOf } from "../../assessment/check/topic-progress";
import { TopicSection } from "./topic-section";

/** All findings of the form, by topic and severity, and how far each topic has come. */
export function CheckTab() {
  const { session } = usePane();
  const run = useWork();
  const { form } = useSessionState(session);
  const t = useSay();
  const [shown, setShown] = useKept<Shown>("check.severity", "all");
  const checked = form?.checked;
  const counts = useMemo(() => countBySeverity(checked?.findings ?? []), [checked]);
  const groups = useMemo(
    () => (checked === undefined ? [] : findingsByTopic(checked, shown)),
    [checked, shown],
  );
  const mendable = useMemo(() => mendableBySaying(checked?.findings ?? []), [checked]);
  const progress = useMemo(() => (checked === undefined ? undefined : progressOf(checked)), [checked]);
  const [marked, mark] = useChosen(form?.marked ?? false, (on) =>
    run(() => (on ? session.check() : session.clearMarks()), { phrase: on ? checkPhrases.marked : checkPhrases.cleared }));
  const [lit, light] = useChosen(form?.lit ?? false, (on) =>
    run(() => session.light(on), { phrase: on ? checkPhrases.lightsOn : checkPhrases.lightsOff }));
  if (form === undefined || checked === undefined) return null;
  const inView = groups.reduce((sum, { findings }) => sum + findings.length, 0);

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
      <Switch label={t(checkPhrases.mark)} checked={marked} onChange={(_, data) => mark(data.checked)} />
      <Switch label={t(checkPhrases.light)} checked={lit} onChange={(_, data) => light(data.checked)} />
      {inView === 0 && (
        <div className="empty">
          <h3>{t(shown === "all" ? checkPhrases.nothingTitle : checkPhrases.filteredTitle)}</h3>
          <p>{t(shown === "all" ? checkPhrases.nothingText : checkPhrases.filteredText)}</p>
        </div>
      )}
      {groups.map(({ topic, findings }) => (
        <TopicSection
          key={`${topic?.id ?? ""} ${shown}`} topic={topic} findings={findings} mendable={mendable}
          progress={topic === undefined ? undefined : progress?.get(topic)}
        />
      ))}
      <p className="quiet footnote">{t(checkPhrases.readyHint)}</p>
    </>
  );
}
