import { useState, type FocusEvent, type MouseEvent } from "react";
import type { Field } from "../../assessment/form/place";

/** Where somebody is among the fields of a row, and where they have been. */
export interface FieldFocus {
  readonly current: Field | undefined;
  readonly last: Field | undefined;
  /** The fields that somebody has been in and left. */
  readonly left: ReadonlySet<Field>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

const boxOf = (target: EventTarget | null): HTMLElement | null =>
  (target instanceof HTMLElement ? target.closest<HTMLElement>("[data-field]") : null);

/** The field of the form in which an element stands; undefined where it is none. */
const fieldOf = (target: EventTarget | null): Field | undefined => boxOf(target)?.dataset["field"] as Field | undefined;

/** Follows the focus through the fields of a row; `typing` is told when it comes to them and when it leaves them. */
export function useFieldFocus(typing: (isOn: boolean) => void): FieldFocus {
  const [current, setCurrent] = useState<Field>();
  const [left, setLeft] = useState<readonly Field[]>([]);
  return {
    current,
    last: left.at(-1),
    left: new Set(left),
    onFocus: ({ target }) => {
      const field = fieldOf(target);
      setCurrent(field);
      if (field !== undefined) typing(true);
    },
    // Where the keyboard leads the browser brings it into view; after a click, lest anything move under the mouse before.
    onClick: ({ target }) => boxOf(target)?.scrollIntoView({ block: "nearest" }),
    onBlur: ({ target, relatedTarget, currentTarget }) => {
      const from = fieldOf(target);
      const to = currentTarget.contains(relatedTarget) ? fieldOf(relatedTarget) : undefined;
      if (from === to) return;
      if (from !== undefined) setLeft((before) => [...before.filter((field) => field !== from), from]);
      setCurrent(to);
      if (to === undefined) typing(false);
    },
  };
}
