import { Button, ProgressBar } from "@fluentui/react-components";
import { useRef } from "react";
import type { TopicFindings } from "../../assessment/check/findings-by-topic";
import type { Progress } from "../../assessment/check/topic-progress";
import { useSay } from "../pane-context";
import { mayMoveFocus } from "../use-kept-focus";
import { useKept } from "../use-kept";
import { checkPhrases } from "./check-phrases";
import { firstOf } from "./first-of";
import { useFindings } from "./findings-context";
import { SubjectSection } from "./subject-section";

/** How many findings are drawn at first, and at each further asking: thousands at once would hold the pane up. */
const portion = 25;

interface Props {
  readonly found: TopicFindings;
  readonly progress: Progress | undefined;
  /** Under which name it is kept how much of it is shown. */
  readonly keptAs: string;
}

/** A topic's name, how many findings it has, and how far it has come. */
function TopicLine({ found: { topic, sheet, count }, progress }: Pick<Props, "found" | "progress">) {
  const t = useSay();
  const progressText = progress === undefined || progress.total === 0 ? undefined : t(checkPhrases.ready, { ...progress });
  return (
    <>
      <span className="topic-line">
        <h3>
          {topic === undefined
            ? t(sheet === undefined ? checkPhrases.elsewhere : checkPhrases.otherSheet, sheet === undefined ? {} : { sheet })
            : <>{topic.id} <span lang="th" className="topic-title">{topic.title}</span></>}
        </h3>
        <span className="count">{count === 0 ? t(checkPhrases.none) : count}</span>
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
    </>
  );
}

/** A topic's findings by indicator under its progress; folded away with a click. */
export function TopicSection({ found, progress, keptAs }: Props) {
  const t = useSay();
  const [shown, setShown] = useKept(`${keptAs} shown`, portion);
  const [folded, setFolded] = useKept(`${keptAs} folded`, false);
  const section = useRef<HTMLElement & HTMLDivElement & HTMLDetailsElement>(null);
  const { subjects } = found;
  const total = subjects.reduce((sum, { said }) => sum + said.length, 0);
  const { open } = useFindings();
  // What is open is drawn, however far down it stands.
  const openAt = subjects.flatMap(({ said }) => said).findIndex(({ key }) => key === open);
  const most = Math.max(shown, openAt + 1);
  const left = total - most;
  const drawn = firstOf(subjects, most);

  const focusAt = (index: number): void => {
    requestAnimationFrame(() => {
      if (!mayMoveFocus(section.current?.closest("[role=tabpanel]"))) return;
      const findings = section.current?.querySelectorAll<HTMLElement>(".finding-what");
      (findings?.[Math.min(index, findings.length - 1)] ?? section.current?.querySelector<HTMLElement>(".topic-head"))?.focus();
    });
  };

  if (total === 0) {
    return <div ref={section} className="topic"><div className="topic-head" tabIndex={-1}><TopicLine found={found} progress={progress} /></div></div>;
  }
  return (
    <details ref={section} className="topic" open={!folded} onToggle={({ currentTarget }) => setFolded(!currentTarget.open)}>
      <summary className="topic-head"><TopicLine found={found} progress={progress} /></summary>
      {drawn.map((subject) => (
        <SubjectSection key={subject.said[0]?.key} subject={subject} inTopic={found.topic !== undefined} onFixed={(at) => focusAt(subject.first + at)} />
      ))}
      {left > 0 && (
        <Button
          className="more"
          onClick={() => {
            setShown(most + portion);
            focusAt(most);
          }}
        >
          {t(checkPhrases.more, { n: Math.min(portion, left), left })}
        </Button>
      )}
    </details>
  );
}
