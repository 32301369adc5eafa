import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../assessment/rules/finding";
import type { OpenForm } from "../../session/session";
import { ExplainSection } from "../explain/explain-section";
import { useSay } from "../pane-context";
import { useKept } from "../use-kept";
import { NameField } from "./name-field";
import { NoteForm } from "./note-form";
import { QueueBar } from "./queue-bar";
import { onReviewKey } from "./review-keys";
import { reasonLabels, reviewPhrases } from "./review-phrases";
import { ReviewedFindings } from "./reviewed-findings";
import { ReviewedIndicator } from "./reviewed-indicator";
import { ReviewedState } from "./reviewed-state";
import { lastOwn, type TakingBack } from "./take-back";
import { useNoting } from "./use-noting";
import { useQueue } from "./use-queue";
import { WholeReview } from "./whole-review";

/** What is being written; a finding that is to be accepted, by its identity; a note that is to be taken back. */
type Writing = "reviewed" | "question" | "answer" | { readonly finding: string } | { readonly takeBack: string };

const labels = { reviewed: reviewPhrases.comment, question: reviewPhrases.question, answer: reviewPhrases.answerText } as const;

/** One indicator after the other: its figures, its explanation, what was found, what was noted, and what can be noted. */
export function ReviewPage({ form }: { readonly form: OpenForm }) {
  const t = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  const [writing, setWriting] = useState<Writing>();
  const noting = useNoting();
  const { note, accept, takeBack, isOwn } = noting;
  const { queue, review, left, current, step, goOn } = useQueue(form);
  const [isExplained, setExplained] = useKept("explain.open", false);
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    if (moved > 0) heading.current?.focus();
  }, [moved]);
  if (current === undefined) return null;
  const leave = (): void => {
    setWriting(undefined);
    setMoved(moved + 1);
  };
  const go = (to: "next" | "previous"): void => {
    step(to);
    leave();
  };
  const send = async (kind: "reviewed" | "question" | "answer", comment: string): Promise<void> => {
    if (!await note(kind, { of: "indicator", indicator: current.id }, comment)) return;
    goOn();
    leave();
  };
  const onAccept = async (finding: Finding, reason: string): Promise<void> => {
    if (await accept(finding, reason)) leave();
  };
  const onAsked = (event: string | undefined): void => (event === undefined ? leave() : setWriting({ takeBack: event }));
  const takingBack: TakingBack = {
    isOwn, onAsked,
    asked: typeof writing === "object" && "takeBack" in writing ? writing.takeBack : undefined,
    onTakeBack: async (event, reason) => {
      if (await takeBack(event, reason)) leave();
    },
  };
  const own = lastOwn(current.review.events, isOwn);
  const isAsked = current.review.state.is === "question";
  const onKeyDown = onReviewKey({
    KeyN: () => go("next"), KeyP: () => go("previous"), KeyR: () => void send("reviewed", ""), KeyC: () => setWriting("reviewed"),
    KeyQ: () => setWriting("question"), ...(isAsked ? { KeyA: () => setWriting("answer") } : {}),
    KeyE: () => setExplained(!isExplained),
    ...(own === undefined ? {} : { KeyU: () => onAsked(own.id) }),
  });
  return (
    <div className="stack" onKeyDown={onKeyDown}>
      <QueueBar queue={queue} left={left} onStep={go} />
      <section className="card stack review" aria-labelledby={title}>
        <div>
          <h2 ref={heading} id={title} tabIndex={-1}>{current.title.number} <span lang="th">{current.title.name}</span></h2>
          <p className={`review-reason review-${current.reason}`}>{t(reasonLabels[current.reason])}</p>
        </div>
        <ReviewedState form={form} review={current.review} takingBack={takingBack} />
        <ReviewedIndicator form={form} queued={current} />
        <ReviewedFindings
          findings={current.findings} review={review} takingBack={takingBack} onAccept={onAccept}
          accepting={typeof writing === "object" && "finding" in writing ? writing.finding : undefined}
          onAccepting={(finding) => (finding === undefined ? leave() : setWriting({ finding }))}
        />
        <NameField noting={noting} />
        {typeof writing === "string" ? (
          <NoteForm key={writing} label={labels[writing]} required={writing !== "reviewed"} onSave={(text) => send(writing, text)} onClose={leave} />
        ) : (
          <div className="actions">
            <Button appearance="primary" aria-keyshortcuts="R" onClick={() => void send("reviewed", "")}>{t(reviewPhrases.reviewed)}</Button>
            <Button aria-keyshortcuts="C" onClick={() => setWriting("reviewed")}>{t(reviewPhrases.withComment)}</Button>
            <Button aria-keyshortcuts="Q" onClick={() => setWriting("question")}>{t(reviewPhrases.ask)}</Button>
            {isAsked && <Button aria-keyshortcuts="A" onClick={() => setWriting("answer")}>{t(reviewPhrases.answer)}</Button>}
          </div>
        )}
      </section>
      <ExplainSection key={current.id} form={form.checked.form} row={current.title.row} isOpen={isExplained} onToggle={setExplained} />
      <WholeReview form={form} review={review} takingBack={takingBack} onReviewed={(about) => void note("reviewed", about, "")} />
      <p className="quiet footnote">{t(reviewPhrases.keys)}</p>
    </div>
  );
}
