import { Button } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { titlesOf } from "../../assessment/check/indicator-titles";
import { isOnForm } from "../../assessment/form/place";
import { describe, type Finding } from "../../assessment/rules/finding";
import { gradeOf } from "../../assessment/rules/grade";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { useKeptScroll } from "../use-kept-scroll";
import { checkPhrases } from "./check-phrases";
import { FixButtons } from "./fix-buttons";
import { SeverityIcon } from "./severity-icon";
import { SubjectName } from "./subject-name";
import { useWalk, type WalkProps } from "./use-walk";
import { WalkField } from "./walk-field";
import { walkPhrases } from "./walk-phrases";

/** Whose finding it is: of a row that was given another name meanwhile, by that name. */
function Whose({ form, finding }: { readonly form: OpenForm; readonly finding: Finding }) {
  const titles = titlesOf(form.checked.form.indicators);
  const { about, at } = finding;
  const [now] = isOnForm(at) ? [...titles].find(([, { row }]) => row === at.row) ?? [] : [];
  const isRenamed = about.of === "indicator" && !titles.has(about.indicator) && now !== undefined;
  return <p className="walk-subject"><SubjectName about={isRenamed ? { of: "indicator", indicator: now } : about} titles={titles} inTopic={false} /></p>;
}

/** What is wrong, what to do and why. */
function Words({ finding, id }: { readonly finding: Finding; readonly id: string }) {
  const { language } = usePane();
  const t = useSay();
  const { what, next, why } = describe(finding, language);
  return (
    <div className="walk-finding">
      <p id={id} className="walk-what"><SeverityIcon severity={gradeOf(finding)} /> {what}</p>
      <p>{next}</p>
      <p className="finding-why"><b>{t(checkPhrases.why)}</b> {why}</p>
    </div>
  );
}

/** All was walked: how many findings are left, and the way to the first of them. */
function End({ left, onAgain }: { readonly left: number; readonly onAgain: () => void }) {
  const t = useSay();
  return (
    <div className="empty">
      <p>{left === 0 ? t(walkPhrases.endNone) : t(walkPhrases.endLeft, { n: left })}</p>
      {left > 0 && <Button onClick={onAgain}>{t(walkPhrases.again)}</Button>}
    </div>
  );
}

/** One finding after the other: what is wrong, what to do, and the field in which it is done. */
export function WalkPage({ onBack, ...walk }: WalkProps & { readonly onBack: () => void }) {
  const { language } = usePane();
  const t = useSay();
  const what = useId();
  const page = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  useKeptScroll("check.walk");
  const { form, standing } = walk;
  const { stops, stop, finding, canGoBack, step, again, onFixed, onKey } = useWalk(walk, page, field);
  const isEnd = standing === "end";
  const position = stop === undefined
    ? t(isEnd ? walkPhrases.end : walkPhrases.mended)
    : t(walkPhrases.position, { n: stops.indexOf(stop) + 1, total: stops.length });
  return (
    <div ref={page} className="walk">
      <div className="check-head">
        <h2 tabIndex={-1}>{position}</h2>
        <Button size="small" appearance="subtle" onClick={onBack}>{t(walkPhrases.back)}</Button>
      </div>
      <div className="walk-steps">
        <Button aria-keyshortcuts="Shift+F8" disabledFocusable={!canGoBack} onClick={() => step("previous")}>{t(walkPhrases.previous)}</Button>
        <Button aria-keyshortcuts="F8" appearance="primary" disabledFocusable={isEnd} onClick={() => step("next")}>{t(walkPhrases.next)}</Button>
      </div>
      <p className="unseen" aria-live="polite">{position} {stop === undefined ? "" : describe(stop.finding, language).what}</p>
      {isEnd && <End left={stops.length} onAgain={again} />}
      {!isEnd && finding === undefined && <p className="empty">{t(walkPhrases.mendedText)}</p>}
      {!isEnd && finding !== undefined && (
        <section className="card stack" aria-labelledby={what}>
          <Whose form={form} finding={finding} />
          {stop === undefined
            ? <div><p id={what} className="walk-what">{t(walkPhrases.mended)}</p><p className="quiet">{t(walkPhrases.mendedText)}</p></div>
            : <Words finding={finding} id={what} />}
          {stop !== undefined && <FixButtons finding={stop.finding} onFixed={onFixed} />}
          <div ref={field} role="group" aria-labelledby={what} className="stack" onKeyDownCapture={({ key }) => onKey(key)}>
            <WalkField form={form} finding={finding} describedBy={what} />
          </div>
        </section>
      )}
      <p className="quiet footnote">{t(walkPhrases.keys)}</p>
    </div>
  );
}
