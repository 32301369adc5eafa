import { Button } from "@fluentui/react-components";
import { useSay } from "../pane-context";
import { NoteForm } from "./note-form";
import { reviewPhrases } from "./review-phrases";

/** What is noted of what is looked at, in words where there are any. */
export type WrittenNote = "reviewed" | "question" | "answer";

const labels = { reviewed: reviewPhrases.comment, question: reviewPhrases.question, answer: reviewPhrases.answerText } as const;

interface Props {
  /** What is being written; undefined where nothing is. */
  readonly writing: WrittenNote | undefined;
  /** A question waits for an answer. */
  readonly isAsked: boolean;
  readonly onWrite: (note: WrittenNote) => void;
  readonly onSend: (note: WrittenNote, text: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The words that are being written, else what can be noted, each with its key. */
export function WaysToNote({ writing, isAsked, onWrite, onSend, onClose }: Props) {
  const t = useSay();
  if (writing !== undefined) {
    return <NoteForm key={writing} label={labels[writing]} required={writing !== "reviewed"} onSave={(text) => onSend(writing, text)} onClose={onClose} />;
  }
  return (
    <div className="actions">
      <Button appearance="primary" aria-keyshortcuts="R" onClick={() => void onSend("reviewed", "")}>{t(reviewPhrases.reviewed)}</Button>
      <Button aria-keyshortcuts="C" onClick={() => onWrite("reviewed")}>{t(reviewPhrases.withComment)}</Button>
      <Button aria-keyshortcuts="Q" onClick={() => onWrite("question")}>{t(reviewPhrases.ask)}</Button>
      {isAsked && <Button aria-keyshortcuts="A" onClick={() => onWrite("answer")}>{t(reviewPhrases.answer)}</Button>}
    </div>
  );
}
