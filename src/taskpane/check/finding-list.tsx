import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import type { Checked } from "../../assessment/check/check";
import { mendableBySaying, type TopicFindings } from "../../assessment/check/findings-by-topic";
import { progressOf } from "../../assessment/check/topic-progress";
import { useSay } from "../pane-context";
import { useKeptScroll } from "../use-kept-scroll";
import { walkLines } from "../walk-lines";
import { checkPhrases } from "./check-phrases";
import { FindingsContext, type FindingsTools } from "./findings-context";
import type { Shown } from "./severity-filter";
import { TopicSection } from "./topic-section";

interface Props extends Omit<FindingsTools, "mendable"> {
  readonly checked: Checked;
  readonly topics: readonly TopicFindings[];
  readonly shown: Shown;
  /** Somebody has just come back to the list: what is open gets the focus. */
  readonly isBack: boolean;
}

const nameOf = ({ topic, sheet }: TopicFindings): string => topic?.id ?? sheet ?? "";

/** The findings of a severity by topic and indicator. Arrows lead from one to the next. */
export function FindingList({ checked, topics, titles, shown, open, setOpen, isBack }: Props) {
  const t = useSay();
  const list = useRef<HTMLDivElement>(null);
  const mendable = useMemo(() => mendableBySaying(checked.findings), [checked]);
  const progress = useMemo(() => progressOf(checked), [checked]);
  const tools = { titles, mendable, open, setOpen };
  useKeptScroll("check.list");
  useEffect(() => {
    if (!isBack) return;
    const there = list.current?.querySelector<HTMLElement>(".finding-what[aria-expanded=true]") ?? list.current?.querySelector<HTMLElement>(".finding-what");
    there?.closest("details")?.setAttribute("open", "");
    there?.focus({ preventScroll: true });
    there?.scrollIntoView({ block: "nearest" });
    // On coming back alone: the list that is there keeps the focus where it is.
  }, [isBack]);

  const onKeyDown = (event: KeyboardEvent): void =>
    walkLines(event, [...list.current?.querySelectorAll<HTMLElement>(".finding-what") ?? []]);

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
            key={`${shown} ${nameOf(found)}`} found={found} keptAs={`check.topic ${shown} ${nameOf(found)}`}
            progress={found.topic === undefined ? undefined : progress.get(found.topic)}
          />
        ))}
      </div>
    </FindingsContext.Provider>
  );
}
