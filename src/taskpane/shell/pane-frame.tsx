import { Button } from "@fluentui/react-components";
import { lazy, memo, Suspense, useEffect, useRef, type ComponentType } from "react";
import { countToSeeTo } from "../../assessment/rules/grade";
import { usePane, useSay, useOfSession, type TabName } from "../pane-context";
import type { SessionState } from "../../session/session";
import { useKeptFocus } from "../use-kept-focus";
import { useSecondLook } from "../use-second-look";
import { ErrorBoundary } from "./error-boundary";
import { PartFailed } from "./part-failed";
import { shellPhrases } from "./shell-phrases";
import { Starting } from "./starting";
import { StatusBar } from "./status-bar";
import { tabPages } from "./tab-pages";
import { panelId, TabBar, tabId } from "./tab-bar";
import { useOverdue } from "./use-overdue";

/** What few people ever see is loaded when it is to be seen. */
const BusyBar = lazy(async () => ({ default: (await import("./busy-bar")).BusyBar }));
const NoForm = lazy(async () => ({ default: (await import("./no-form")).NoForm }));
const ProblemBar = lazy(async () => ({ default: (await import("./problem-bar")).ProblemBar }));
const UnreadablePage = lazy(async () => ({ default: (await import("./unreadable-page")).UnreadablePage }));

/** The tab that was chosen, or why there is nothing to show in it. */
function contentOf(tab: TabName, phase: SessionState["phase"]): ComponentType {
  if (tab === "start" || phase === "open") return tabPages[tab];
  return phase === "unreadable" ? UnreadablePage : NoForm;
}

/** What is going on around it draws none of it anew. */
const TabContent = memo(function TabContent({ tab, phase }: { readonly tab: TabName; readonly phase: SessionState["phase"] }) {
  const t = useSay();
  if (phase === "starting") return <Starting />;
  const Content = contentOf(tab, phase);
  return (
    <ErrorBoundary fallback={(error) => <PartFailed error={error} />}>
      <Suspense fallback={<p className="empty quiet">{t(shellPhrases.loading)}</p>}>
        <Content />
      </Suspense>
    </ErrorBoundary>
  );
});

/** The pane's frame: title, tabs, what is going on, and the tab that was chosen. */
export function PaneFrame({ tab, said, turn }: { readonly tab: TabName; readonly said: string; readonly turn: number }) {
  const { language, setLanguage, goTo } = usePane();
  const phase = useOfSession("phase");
  const form = useOfSession("form");
  const busy = useOfSession("busy");
  const problem = useOfSession("problem");
  const t = useSay();
  const kept = useKeptFocus();
  const isLong = useOverdue(busy !== undefined);
  useSecondLook(form?.awaitsExcel ?? false);
  const phaseBefore = useRef(phase);
  useEffect(() => {
    // A form that the ribbon's button made does not say whose it is: there one is asked.
    if (phaseBefore.current === "absent" && form?.checked.form.agency === "") goTo("start");
    phaseBefore.current = phase;
  });
  const other = language === "th" ? "en" : "th";
  return (
    <div ref={kept} className="pane" lang={language}>
      <header className="top">
        <div className="title-line">
          <h1>{t(shellPhrases.title)}</h1>
          {form !== undefined && <span className="year">{form.checked.form.edition.fiscalYear}</span>}
          <Button
            size="small" appearance="subtle" lang={other} className="language"
            aria-label={t(shellPhrases.toOtherLanguage)} onClick={() => setLanguage(other)}
          >
            {t(shellPhrases.otherLanguage)}
          </Button>
        </div>
        <TabBar
          current={tab} findings={form === undefined ? undefined : countToSeeTo(form.checked.findings)}
          hasAnswers={form?.checked.form.narrative !== undefined}
        />
        {busy !== undefined && isLong && <Suspense><BusyBar busy={busy} /></Suspense>}
      </header>
      <main key={tab} className={`scroll scroll-${tab}${problem === undefined ? "" : " scroll-problem"}`}>
        <Suspense>{problem !== undefined && <ProblemBar problem={problem} />}</Suspense>
        <div
          role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)} tabIndex={-1}
          className="panel"
        >
          <TabContent tab={tab} phase={phase} />
        </div>
      </main>
      <StatusBar text={said} turn={turn} />
    </div>
  );
}
