import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Failure } from "../../../assessment/text/failure";

/** A field of an item while somebody types in it. */
export interface FieldDraft {
  readonly value: string;
  readonly failure: Failure | undefined;
  readonly onChange: (typed: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

const oneLine = (typed: string): string => typed.replace(/\s*\n\s*/g, " ").trim();

/**
 * Typing into a cell of a category's sheet: what is typed stays here until Enter or until the field is left, and is written
 * then (of several lines, only when it is left); Escape takes it back. Until somebody types, the field shows what the sheet holds.
 */
export function useFieldDraft(held: string, hasLines: boolean, write: (typed: string) => Promise<Failure | undefined>): FieldDraft {
  const [typed, setTyped] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const sent = useRef<string>();
  const save = async (): Promise<void> => {
    if (typed === undefined || typed === sent.current) return;
    const text = hasLines ? typed.trim() : oneLine(typed);
    if (text === held) return setTyped(undefined);
    sent.current = typed;
    const why = await write(text);
    sent.current = undefined;
    setFailure(why);
    if (why === undefined) setTyped((now) => (now === typed ? undefined : now));
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => void latest.current(), []);
  return {
    value: typed ?? held, failure,
    onChange: (value) => {
      setFailure(undefined);
      setTyped(value);
    },
    onBlur: () => void save(),
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === "Escape") setTyped(undefined);
      if (event.key !== "Enter" || hasLines) return;
      event.preventDefault();
      void save();
    },
  };
}
