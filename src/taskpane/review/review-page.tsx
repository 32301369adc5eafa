import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../assessment/rules/finding";
import type { OpenForm } from "../../session/session";
import { ExplainSection } from "../explain/explain-section";
import { useSay } from "../pane-context";
import { useKept } from "../use-kept";
import { NameField } from "./name-field";
import { QueueBar } from "./queue-bar";
import { onReviewKey } from "./review-keys";
import { reasonLabels, reviewPhrases } from "./review-phrases";
import { ReviewedAnswer } from "./reviewed-answer";
import { ReviewedFindings } from "./reviewed-findings";
import { ReviewedIndicator } from "./reviewed-indicator";
import { ReviewedState } from "./reviewed-state";
import { lastOwn, type TakingBack } from "./take-back";
import { useNoting } from "./use-noting";
import { useQueue } from "./use-queue";
import { WaysToNote, type WrittenNote } from "./ways-to-note";
import { WholeReview } from "./whole-review";

/** What is being written; a finding that is to be accepted, by its identity; a note that is to be taken back. */
type Writing = WrittenNote | { readonly finding: string } | { readonly takeBack: string };

/** One indicator or item after the other: its figures or its answer, what was found, what was noted, and what can be noted. */
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
  if (current === undefined) {
    return (
      <>
        <h2>{t(reviewPhrases.title)}</h2>
        <p className="empty">{t(reviewPhrases.none)}</p>
      </>
    );
  }
  const leave = (): void => {
    setWriting(undefined);
    setMoved(moved + 1);
  };
  const go = (to: "next" | "previous"): void => {
    step(to);
    leave();
  };
  const send = async (kind: WrittenNote, comment: string): Promise<void> => {
    if (!await note(kind, current.about, comment)) return;
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
    ...(current.of === "indicator" ? { KeyE: () => setExplained(!isExplained) } : {}),
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
        {current.of === "indicator" ? <ReviewedIndicator form={form} queued={current} /> : <ReviewedAnswer form={form} queued={current} />}
        <ReviewedFindings
          findings={current.findings} review={review} takingBack={takingBack} onAccept={onAccept}
          accepting={typeof writing === "object" && "finding" in writing ? writing.finding : undefined}
          onAccepting={(finding) => (finding === undefined ? leave() : setWriting({ finding }))}
        />
        <NameField noting={noting} />
        <WaysToNote writing={typeof writing === "string" ? writing : undefined} isAsked={isAsked} onWrite={setWriting} onSend={send} onClose={leave} />
      </section>
      {current.of === "indicator" && (
        <ExplainSection key={current.id} form={form.checked.form} row={current.indicator.row} isOpen={isExplained} onToggle={setExplained} />
      )}
      <WholeReview form={form} review={review} takingBack={takingBack} onReviewed={(about) => void note("reviewed", about, "")} />
      <p className="quiet footnote">{t(reviewPhrases.keys)}</p>
    </div>
  );
}
