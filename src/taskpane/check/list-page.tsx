import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { countByGrade, findingsByTopic } from "../../assessment/check/findings-by-topic";
import { titlesOf } from "../../assessment/check/indicator-titles";
import { safeMends } from "../../assessment/check/safe-mends";
import { standingAt, stopsShown, type WalkPlace } from "../../assessment/check/walk";
import { countsSaid } from "../../assessment/rules/grade";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { savingPhrases } from "../report/saving-phrases";
import { WorkButton } from "../shell/work-button";
import { checkPhrases } from "./check-phrases";
import { FindingList } from "./finding-list";
import { HighlightSwitches } from "./highlight-switches";
import { MendSafely } from "./mend-safely";
import { SeverityFilter, type Shown } from "./severity-filter";
import { useWalkKeys } from "./use-walk-keys";
import { walkPhrases } from "./walk-phrases";

const ReportCard = lazy(async () => ({ default: (await import("../report/report-card")).ReportCard }));

interface Props {
  readonly form: OpenForm;
  readonly shown: Shown;
  readonly setShown: (shown: Shown) => void;
  readonly open: string | undefined;
  readonly setOpen: (key: string | undefined) => void;
  /** Whether the walk has just ended here: the open finding gets the focus. */
  readonly isBack: boolean;
  readonly onWalk: (at: WalkPlace | "end") => void;
}

/** The findings as a list, and what can be done with all of them. */
export function ListPage({ form, shown, setShown, open, setOpen, isBack, onWalk }: Props) {
  const { session } = usePane();
  const t = useSay();
  const head = useRef<HTMLHeadingElement>(null);
  const [isMending, setMending] = useState(false);
  const [isReporting, setReporting] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const { checked } = form;
  const counts = useMemo(() => countByGrade(checked.findings), [checked]);
  const topics = useMemo(() => findingsByTopic(checked, shown), [checked, shown]);
  const titles = useMemo(() => titlesOf(checked.form.indicators), [checked]);
  const mends = useMemo(() => safeMends(checked), [checked]);
  const stops = useMemo(() => stopsShown(checked.findings, shown), [checked, shown]);
  const walk = (): void => {
    const opened = topics.flatMap(({ subjects }) => subjects.flatMap(({ said }) => said)).find(({ key }) => key === open)?.findings[0];
    const first = stops.find(({ finding }) => finding === opened) ?? stops[0];
    if (first === undefined) return;
    onWalk(standingAt(stops, first));
    void session.show(first.finding.at);
  };
  useWalkKeys(walk);
  return (
    <>
      <div className="check-head">
        <h2 ref={head} tabIndex={-1}>{t(checkPhrases.title)}</h2>
        <WorkButton
          size="small" work={() => session.check()} done={checkPhrases.checked}
          doneValues={() => countsSaid(session.state().form?.checked.findings ?? [])}
        >
          {t(checkPhrases.again)}
        </WorkButton>
      </div>
      <SeverityFilter counts={counts} shown={shown} onChange={setShown} />
      <div className="actions" ref={actions}>
        {stops.length > 0 && <Button size="small" appearance="primary" aria-keyshortcuts="F8" onClick={walk}>{t(walkPhrases.begin)}</Button>}
        {mends.length > 0 && (
          <Button size="small" className="mend-open" aria-expanded={isMending} onClick={() => setMending(!isMending)}>
            {t(walkPhrases.mendSafely, { n: mends.length })}
          </Button>
        )}
        <Button size="small" className="report-open" aria-expanded={isReporting} onClick={() => setReporting(!isReporting)}>{t(savingPhrases.open)}</Button>
      </div>
      {isMending && mends.length > 0 && (
        <MendSafely
          mends={mends} titles={titles}
          onClose={() => {
            setMending(false);
            head.current?.focus();
          }}
        />
      )}
      {isReporting && (
        <Suspense>
          <ReportCard
            form={form}
            onClose={() => {
              setReporting(false);
              actions.current?.querySelector<HTMLElement>(".report-open")?.focus();
            }}
          />
        </Suspense>
      )}
      <HighlightSwitches form={form} />
      <FindingList checked={checked} topics={topics} titles={titles} shown={shown} open={open} setOpen={setOpen} isBack={isBack} />
      <p className="quiet footnote">{t(checkPhrases.readyHint)}</p>
    </>
  );
}
