import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Place } from "../../assessment/form/place";
import { usePane } from "../pane-context";
import { draftsOf, type Draft } from "./drafts";
import { indicatorPhrases } from "./indicator-phrases";

/** What is typed for a cell, and how it gets there. */
export interface DraftTools {
  readonly draft: Draft | undefined;
  readonly type: (typed: string) => void;
  readonly takeBack: () => void;
  readonly write: () => void;
}

/** What is typed in the pane for a cell; where its field goes away, it is written, as if the field had been left. */
export function useDraft(place: Place, held: string, toInput: Draft["toInput"]): DraftTools {
  const { session, announce } = usePane();
  const drafts = draftsOf(session);
  const { key, field } = drafts.cellOf(place);
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.of({ key, field }));
  const latest = useRef({ held, announce });
  latest.current = { held, announce };

  const write = async (): Promise<void> => {
    if (await drafts.write({ key, field }, latest.current.held)) latest.current.announce(indicatorPhrases.typed);
  };
  useEffect(() => () => void write(), [drafts, key, field]);

  return {
    draft,
    type: (typed) => drafts.type({ key, field }, typed, toInput),
    takeBack: () => drafts.takeBack({ key, field }),
    write: () => void write(),
  };
}
