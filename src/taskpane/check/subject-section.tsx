import { useId } from "react";
import { FindingCard } from "./finding-card";
import { useFindings } from "./findings-context";
import type { DrawnSubject } from "./first-of";
import { SubjectName } from "./subject-name";

interface Props {
  readonly subject: DrawnSubject;
  /** Whether it stands under a topic. */
  readonly inTopic: boolean;
  /** After a fix in the `at`-th of its findings: the focus goes to what takes its place. */
  readonly onFixed: (at: number) => void;
}

/** What was found about one indicator, or another part of the form, under its name. */
export function SubjectSection({ subject: { about, said }, inTopic, onFixed }: Props) {
  const { titles } = useFindings();
  const heading = useId();
  return (
    <>
      <h4 id={heading} className="subject"><SubjectName about={about} titles={titles} inTopic={inTopic} /></h4>
      <ul className="findings" aria-labelledby={heading}>
        {said.map((one, at) => <FindingCard key={one.key} said={one} about={about} onFixed={() => onFixed(at)} />)}
      </ul>
    </>
  );
}
