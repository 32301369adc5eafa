import { Button, ProgressBar } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../assessment/rules/finding";
import type { Saying } from "../../assessment/rules/rule";
import { useSay } from "../pane-context";
import { checkPhrases } from "./check-phrases";
import { FindingCard } from "./finding-card";
import type { TopicFindings } from "../../assessment/check/findings-by-topic";
import type { Progress } from "../../assessment/check/topic-progress";

/** How many findings are drawn at first, and at each further asking: thousands at once would hold the pane up. */
const portion = 25;

interface Props extends TopicFindings {
  /** Findings that a fix can mend, by what they say. */
  readonly mendable: ReadonlyMap<Saying, readonly Finding[]>;
  readonly progress: Progress | undefined;
}

/** A topic's findings under its progress; folded away with a click. */
export function TopicSection({ topic, findings, progress, mendable }: Props) {
  const t = useSay();
  const [shown, setShown] = useState(portion);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLElement>(null);
  const left = findings.length - shown;

  const focusAt = (index: number): void => {
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>(".finding-what");
      (buttons?.[Math.min(index, buttons.length - 1)] ?? heading.current)?.focus();
    });
  };

  const progressText = progress === undefined || progress.total === 0 ? undefined : t(checkPhrases.ready, { ...progress });
  return (
    <details className="topic" open={findings.length > 0}>
      <summary ref={heading}>
        <span className="topic-line">
          <h3>
            {topic === undefined
              ? t(checkPhrases.elsewhere)
              : <>{topic.id} <span lang="th" className="topic-title">{topic.title}</span></>}
          </h3>
          <span className="count">{findings.length === 0 ? t(checkPhrases.none) : findings.length}</span>
        </span>
        {progress !== undefined && progressText !== undefined && (
          <span className="topic-progress">
            <ProgressBar
              aria-label={progressText} value={progress.ready} max={progress.total}
              color={progress.ready === progress.total ? "success" : "brand"}
            />
            <span className="quiet">{progressText}</span>
          </span>
        )}
      </summary>
      {findings.length > 0 && (
        <ul ref={list} className="findings">
          {findings.slice(0, shown).map((finding, index) => (
            <FindingCard
              key={`${finding.rule.name} ${finding.at.row} ${finding.at.field} ${String(finding.values["item"] ?? finding.values["other"] ?? "")}`}
              finding={finding} alike={mendable.get(finding.saying) ?? []} onFixed={() => focusAt(index)}
            />
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button
          className="more"
          onClick={() => {
            setShown(shown + portion);
            focusAt(shown);
          }}
        >
          {t(checkPhrases.more, { n: Math.min(portion, left), left })}
        </Button>
      )}
    </details>
  );
}
