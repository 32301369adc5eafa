import { useId } from "react";
import type { FoundUnder, SaidOnce } from "../../assessment/check/said-once";
import { describe, sentenceFor, type Finding } from "../../assessment/rules/finding";
import { gradeOf } from "../../assessment/rules/grade";
import { say } from "../../assessment/text/phrase";
import { usePane, useSay } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { checkPhrases } from "./check-phrases";
import { useFindings } from "./findings-context";
import { FixButtons } from "./fix-buttons";
import { PlaceList, placesInShort } from "./place-list";
import { SeverityIcon } from "./severity-icon";

interface Props {
  readonly said: SaidOnce;
  readonly about: FoundUnder;
  /** After a fix: what was mended is gone, and the focus goes to what takes its place. */
  readonly onFixed: () => void;
}

/** What to do, why, the cells and the fixes. */
function Details({ said, about, onFixed }: Props) {
  const { session, language } = usePane();
  const { mendable } = useFindings();
  const t = useSay();
  const { findings: [first] } = said;
  const { why, next } = describe(first, language);
  const alike: readonly Finding[] = mendable.get(first.saying) ?? [];
  const isAlone = said.findings.length === 1;
  return (
    <>
      <p className="finding-next">{next}</p>
      <p className="finding-why"><b>{t(checkPhrases.why)}</b> <span>{why}</span></p>
      {!isAlone && <PlaceList said={said} about={about} onFixed={onFixed} />}
      {isAlone && <FixButtons finding={first} onFixed={onFixed} />}
      {alike.length > 1 && (
        <div className="fixes">
          <WorkButton
            size="small" appearance="subtle" work={() => session.applyFix(...alike.flatMap(({ fixes: [fix] }) => fix ?? []))}
            done={checkPhrases.allFixed} doneValues={() => ({ n: alike.length })} after={onFixed}
          >
            {t(checkPhrases.fixAll, { n: alike.length })}
          </WorkButton>
        </div>
      )}
    </>
  );
}

/**
 * What is wrong, and where. A press goes to the cell and opens what to do about it, why, and the fixes, which are not in
 * the way of whoever walks the list by Tab.
 */
export function FindingCard({ said, about, onFixed }: Props) {
  const { session, language } = usePane();
  const { open, setOpen, titles } = useFindings();
  const t = useSay();
  const details = useId();
  const { findings, inOneSentence, key } = said;
  const [first] = findings;
  const isOpen = open === key;
  const onClick = (): void => {
    setOpen(isOpen ? undefined : key);
    if (!isOpen) void session.show(first.at);
  };
  return (
    <li className={`finding finding-${gradeOf(first)}`}>
      <button
        type="button" className="finding-what" title={t(checkPhrases.goTo)} onClick={onClick}
        aria-expanded={isOpen} {...(isOpen ? { "aria-controls": details } : {})}
      >
        <SeverityIcon severity={gradeOf(first)} />
        <span className="finding-body">
          <span>{inOneSentence ? sentenceFor(findings, language) : say(first.rule.title, language)}</span>
          <span className="finding-place">{placesInShort(findings, about, titles, language)}</span>
        </span>
      </button>
      {isOpen && <div id={details} className="finding-details"><Details said={said} about={about} onFixed={onFixed} /></div>}
    </li>
  );
}
