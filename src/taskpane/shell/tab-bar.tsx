import { useRef, type KeyboardEvent } from "react";
import { tabs, usePane, useSay, type TabName } from "../pane-context";
import { shellPhrases, tabTitles } from "./shell-phrases";

interface Props {
  readonly current: TabName;
  /** How many findings there are, for the check tab; undefined while nothing was checked. */
  readonly findings: number | undefined;
  /** Whether the workbook has Categories 1 to 6: their tab is there with them. */
  readonly hasAnswers: boolean;
}

export const tabId = (tab: TabName): string => `tab-${tab}`;
export const panelId = (tab: TabName): string => `panel-${tab}`;

/** Where an arrow, Home or End leads from a tab. */
function neighbour(shown: readonly TabName[], from: TabName, key: string): TabName | undefined {
  const index = shown.indexOf(from);
  const to: Readonly<Record<string, number>> = {
    ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: shown.length - 1,
  };
  const target = to[key];
  return target === undefined ? undefined : shown[(target + shown.length) % shown.length];
}

/**
 * The tab list, by the ARIA pattern: one tab stop, arrows move. Our own, because Fluent's brings its focus engine
 * along, which weighs as much as all its other parts that the pane uses.
 */
export function TabBar({ current, findings, hasAnswers }: Props) {
  const { goTo } = usePane();
  const t = useSay();
  const bar = useRef<HTMLDivElement>(null);
  const shown = tabs.filter((tab) => tab !== "answers" || hasAnswers || tab === current);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(shown, current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
    bar.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <div
      ref={bar} role="tablist" aria-label={t(shellPhrases.tabsLabel)} className={shown.length === tabs.length ? "tabs tabs-all" : "tabs"}
      onKeyDown={onKeyDown}
    >
      {shown.map((tab) => (
        <button
          key={tab} type="button" role="tab" id={tabId(tab)} className="tab"
          aria-selected={tab === current} aria-controls={panelId(tab)} tabIndex={tab === current ? 0 : -1}
          onClick={() => goTo(tab)}
        >
          <span className="tab-title">{t(tabTitles[tab])}</span>
          {tab === "check" && findings !== undefined && findings > 0 && (
            <>
              <span className="tab-count" aria-hidden="true">{findings > 999 ? "999+" : findings}</span>
              <span className="unseen">{t(shellPhrases.findingsCount, { n: findings })}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
