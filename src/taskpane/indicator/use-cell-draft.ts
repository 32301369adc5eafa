import type { Input } from "../../assessment/form/figure";
import type { Place } from "../../assessment/form/place";
import { useRef, useState, type KeyboardEvent } from "react";
import { usePane } from "../pane-context";
import { useWork } from "../use-work";
import { indicatorPhrases } from "./indicator-phrases";

/** A cell's field in the pane. */
export interface CellDraft {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

/**
 * Typing into a cell from the pane: what is typed stays here until Enter or until the field is left, and then goes
 * into the cell. Escape takes it back. Until somebody types, the field shows what the sheet holds.
 */
export function useCellDraft(place: Place, shown: string, toInput: (typed: string) => Input): CellDraft {
  const { session } = usePane();
  const run = useWork();
  const [draft, setDraft] = useState<string>();
  const sent = useRef<string>();

  const commit = async (): Promise<void> => {
    // Leaving the field right after Enter, before it has been drawn anew, must not write the same again.
    if (draft === undefined || draft === sent.current) return;
    if (draft !== shown) {
      sent.current = draft;
      const written = await run(() => session.type(place, toInput(draft)), { phrase: indicatorPhrases.typed });
      if (!written) {
        sent.current = undefined;
        return;
      }
    }
    // What was typed on meanwhile is not lost: only what was written is let go.
    setDraft((current) => (current === draft ? undefined : current));
  };

  return {
    value: draft ?? shown,
    onChange: (typed) => {
      sent.current = undefined;
      setDraft(typed);
    },
    onBlur: () => void commit(),
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Escape") setDraft(undefined);
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      void commit();
    },
  };
}
