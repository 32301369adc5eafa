import type { KeyboardEvent } from "react";
import type { Place } from "../../assessment/form/place";
import type { Draft } from "./drafts";
import { useDraft } from "./use-draft";

/** A cell's field in the pane. */
export interface CellDraft {
  readonly value: string;
  /** What was typed could not be written. */
  readonly unsaved: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

/**
 * Typing into a cell from the pane: what is typed stays here until Enter or until the field is left, and then goes
 * into the cell. Escape takes it back. Until somebody types, the field shows what the sheet holds.
 */
export function useCellDraft(place: Place, shown: string, toInput: Draft["toInput"]): CellDraft {
  const { draft, type, takeBack, write } = useDraft(place, shown, toInput);
  return {
    value: draft?.typed ?? shown,
    unsaved: draft?.failure !== undefined,
    onChange: type,
    onBlur: write,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Escape") takeBack();
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      write();
    },
  };
}
