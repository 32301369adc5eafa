import { useRef, useState, type RefObject } from "react";
import type { Finding } from "../../assessment/rules/finding";
import type { ReviewEvent, ReviewSubject } from "../../assessment/form/review-event";
import type { Phrase } from "../../assessment/text/phrase";
import { usePane } from "../pane-context";
import { useKept } from "../use-kept";
import { useWork } from "../use-work";
import { reviewPhrases } from "./review-phrases";

/** Noting things under a name, which is asked for once. */
export interface Noting {
  readonly by: string;
  readonly setBy: (by: string) => void;
  /** Somebody tried to note something without a name. */
  readonly isNameMissing: boolean;
  /** What holds the field for the name. */
  readonly nameField: RefObject<HTMLDivElement>;
  /** Notes something; answers whether it was noted. Without a name it asks for that. */
  readonly note: (kind: "reviewed" | "question" | "answer", about: ReviewSubject, comment: string) => Promise<boolean>;
  readonly accept: (finding: Finding, reason: string) => Promise<boolean>;
  /** Takes an event back, by its id. */
  readonly takeBack: (event: string, reason: string) => Promise<boolean>;
  /** Whether an event was noted under the name given. */
  readonly isOwn: (event: ReviewEvent) => boolean;
}

/** What a reviewer notes, and under which name: that is forgotten with the pane. */
export function useNoting(): Noting {
  const { session } = usePane();
  const run = useWork();
  const [by, setBy] = useKept("review.by", "");
  const [isStrict, setStrict] = useState(false);
  const nameField = useRef<HTMLDivElement>(null);
  const name = by.trim();
  const named = (work: () => Promise<void>, phrase: Phrase = reviewPhrases.saved): Promise<boolean> => {
    setStrict(true);
    if (name !== "") return run(work, { phrase });
    nameField.current?.querySelector("input")?.focus();
    return Promise.resolve(false);
  };
  return {
    by, setBy, nameField,
    isNameMissing: isStrict && name === "",
    note: (kind, about, comment) => named(() => session.review(about, { kind, by: name, comment })),
    isOwn: (event) => event.by === name,
    takeBack: (event, reason) => named(() => session.withdraw(event, { by: name, reason }), reviewPhrases.tookBack),
    accept: (finding, reason) => named(() => session.waive(finding, { by: name, reason })),
  };
}
