import { useMemo, useRef, type KeyboardEvent } from "react";
import type { Checked } from "../../assessment/check/check";
import { findingsByTopic, mendableBySaying } from "../../assessment/check/findings-by-topic";
import { titlesOf } from "../../assessment/check/indicator-titles";
import { progressOf } from "../../assessment/check/topic-progress";
import { useSay } from "../pane-context";
import { useKept } from "../use-kept";
import { checkPhrases } from "./check-phrases";
import { FindingsContext } from "./findings-context";
import type { Shown } from "./severity-filter";
import { TopicSection } from "./topic-section";

interface Props {
  readonly checked: Checked;
  readonly shown: Shown;
}

/** Where an arrow, Home or End leads from a finding in a list of so many. */
function neighbour(from: number, count: number, key: string): number | undefined {
  const to: Readonly<Record<string, number>> = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 };
  const target = to[key];
  return target === undefined || from < 0 ? undefined : Math.min(Math.max(target, 0), count - 1);
}

/** The findings of a severity by topic and indicator. Arrows lead from one to the next. */
export function FindingList({ checked, shown }: Props) {
  const t = useSay();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useKept<string | undefined>("check.open", undefined);
  const topics = useMemo(() => findingsByTopic(checked, shown), [checked, shown]);
  const mendable = useMemo(() => mendableBySaying(checked.findings), [checked]);
  const progress = useMemo(() => progressOf(checked), [checked]);
  const titles = useMemo(() => titlesOf(checked.form.indicators), [checked]);
  const tools = { titles, mendable, open, setOpen };

  const onKeyDown = (event: KeyboardEvent): void => {
    const findings = [...list.current?.querySelectorAll<HTMLElement>(".finding-what") ?? []];
    const to = neighbour(findings.findIndex((finding) => finding === event.target), findings.length, event.key);
    if (to === undefined) return;
    event.preventDefault();
    findings[to]?.focus();
  };

  return (
    <FindingsContext.Provider value={tools}>
      {topics.every(({ count }) => count === 0) && (
        <div className="empty">
          <h3>{t(shown === "all" ? checkPhrases.nothingTitle : checkPhrases.filteredTitle)}</h3>
          <p>{t(shown === "all" ? checkPhrases.nothingText : checkPhrases.filteredText)}</p>
        </div>
      )}
      <div ref={list} className="topics" onKeyDown={onKeyDown}>
        {topics.map((found) => (
          <TopicSection
            key={found.topic?.id ?? ""} found={found} keptAs={`check.topic ${shown} ${found.topic?.id ?? ""}`}
            progress={found.topic === undefined ? undefined : progress.get(found.topic)}
          />
        ))}
      </div>
    </FindingsContext.Provider>
  );
}
