import { useId } from "react";
import { findItem } from "../../assessment/criteria/editions";
import type { FoundUnder } from "../../assessment/check/said-once";
import { usePane, useSay, useSessionState } from "../pane-context";
import { checkPhrases } from "./check-phrases";
import { FindingCard } from "./finding-card";
import { useFindings } from "./findings-context";
import type { DrawnSubject } from "./first-of";

/** What the findings below are about: an indicator by its number and name, an item by its title. */
function SubjectName({ about, inTopic }: { readonly about: FoundUnder; readonly inTopic: boolean }) {
  const { session } = usePane();
  const { form } = useSessionState(session);
  const { titles } = useFindings();
  const t = useSay();
  switch (about.of) {
    case "indicator": {
      const { number = "", name = "", row = 0 } = titles.get(about.indicator) ?? {};
      return <><b>{number}</b> <span lang="th">{name}</span> <span className="quiet">{t(checkPhrases.row, { row })}</span></>;
    }
    case "item": {
      const item = form === undefined ? undefined : findItem(form.checked.form.edition, about.item);
      return <><b>{t(checkPhrases.item, { item: about.item })}</b> <span lang="th">{item?.title}</span></>;
    }
    case "topic": return <b>{t(checkPhrases.wholeTopic, { topic: about.topic })}</b>;
    case "sheet": return <b>{t(checkPhrases.otherSheet, { sheet: about.sheet })}</b>;
    case "several": return <b>{t(checkPhrases.several)}</b>;
    case "form": return <b>{t(inTopic ? checkPhrases.otherRows : checkPhrases.wholeForm)}</b>;
  }
}

interface Props {
  readonly subject: DrawnSubject;
  /** Whether it stands under a topic. */
  readonly inTopic: boolean;
  /** After a fix in the `at`-th of its findings: the focus goes to what takes its place. */
  readonly onFixed: (at: number) => void;
}

/** What was found about one indicator, or another part of the form, under its name. */
export function SubjectSection({ subject: { about, said }, inTopic, onFixed }: Props) {
  const heading = useId();
  return (
    <>
      <h4 id={heading} className="subject"><SubjectName about={about} inTopic={inTopic} /></h4>
      <ul className="findings" aria-labelledby={heading}>
        {said.map((one, at) => <FindingCard key={one.key} said={one} about={about} onFixed={() => onFixed(at)} />)}
      </ul>
    </>
  );
}
