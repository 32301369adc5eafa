import { useRef, type KeyboardEvent } from "react";
import { grades, type Grade } from "../../assessment/rules/grade";
import { gradeLabels } from "../../assessment/rules/grade-labels";
import { useSay } from "../pane-context";
import { checkPhrases } from "./check-phrases";
import type { GradeCounts } from "../../assessment/check/findings-by-topic";
import { SeverityIcon } from "./severity-icon";

export type Shown = Grade | "all";

interface Props {
  readonly counts: GradeCounts;
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

const choices: readonly Shown[] = ["all", ...grades];

/** How many findings of each severity there are, and how many doubts; a press shows only those. One tab stop, arrows move. */
export function SeverityFilter({ counts, shown, onChange }: Props) {
  const t = useSay();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...bar.current?.querySelectorAll("button") ?? []];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label={t(checkPhrases.show)} className="filter" onKeyDown={onKeyDown}>
      {choices.map((choice) => (
        <button key={choice} type="button" aria-pressed={shown === choice} tabIndex={shown === choice ? 0 : -1} onClick={() => onChange(choice)}>
          {choice === "all" ? (
            <><b>{grades.reduce((sum, grade) => sum + counts[grade], 0)}</b> <span>{t(checkPhrases.all)}</span></>
          ) : (
            <><b><SeverityIcon severity={choice} />{counts[choice]}</b> <span aria-hidden="true">{t(gradeLabels[choice])}</span></>
          )}
        </button>
      ))}
    </div>
  );
}
