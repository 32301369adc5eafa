import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { usePane } from "../../pane-context";
import { walkLines } from "../../walk-lines";
import { keptNames } from "./kept-in-list";

/** Where somebody is in the list. */
export interface PlaceInList {
  readonly list: RefObject<HTMLDivElement>;
  /** Arrows, Home and End walk the lines, which are one tab stop. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Puts the focus on the line that is the tab stop, or on the n-th. */
  readonly enter: (at?: number) => void;
}

const linesIn = (list: HTMLDivElement | null): readonly HTMLElement[] => [...list?.querySelectorAll<HTMLElement>(".line") ?? []];

/** Walks the list by keys; the list comes back scrolled as it was, and with the focus where somebody came back to it. */
export function usePlaceInList(cameBack: boolean): PlaceInList {
  const { kept } = usePane();
  const list = useRef<HTMLDivElement>(null);

  const enter = (at?: number): void => {
    const lines = linesIn(list.current);
    (at === undefined ? lines.find(({ tabIndex }) => tabIndex === 0) : lines[at])?.focus();
  };

  useLayoutEffect(() => {
    const scroller = list.current?.closest(".scroll");
    if (scroller === null || scroller === undefined) return;
    const top = kept.get(keptNames.top);
    if (typeof top === "number") scroller.scrollTop = top;
    if (cameBack) linesIn(list.current).find(({ tabIndex }) => tabIndex === 0)?.focus({ preventScroll: true });
    return () => {
      kept.set(keptNames.top, scroller.scrollTop);
    };
  }, [kept, cameBack]);

  return {
    list, enter,
    onKeyDown: (event) => walkLines(event, linesIn(list.current)),
  };
}
