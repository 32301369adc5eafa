import { useEffect, useRef, type RefObject } from "react";

/** Whether the focus may be moved on within a part: it is still there, or nothing has it. Whoever went elsewhere meanwhile stays there. */
export const mayMoveFocus = (part: Element | null | undefined): boolean =>
  document.activeElement === document.body || part?.contains(document.activeElement) === true;

/**
 * Keeps the focus in a part of the pane whose contents replace each other: where what had the focus is gone, what it
 * stood in gets it, or the field somebody was in before, or the heading of what took its place. Never takes the focus
 * away from the sheet, or from where a click put it.
 */
export function useKeptFocus(): RefObject<HTMLDivElement> {
  const part = useRef<HTMLDivElement>(null);
  const had = useRef<Element>();
  const field = useRef<HTMLElement>();

  useEffect(() => {
    const element = part.current;
    if (element === null) return;
    // A removed element hands the focus to the page's body without a word.
    const keep = (changes: readonly MutationRecord[]): void => {
      // While the focus is on its way from one control to the next, nothing has it either.
      if (had.current?.isConnected !== false || document.activeElement !== document.body || !document.hasFocus()) return;
      const home = changes.map(({ target }) => (target as Element).closest<HTMLElement>("[data-focus-home]"))
        .find((one) => one?.isConnected);
      const heading = element.querySelector("h2");
      heading?.setAttribute("tabindex", "-1");
      (home ?? (field.current?.isConnected === true ? field.current : heading))?.focus();
    };
    const watcher = new MutationObserver(keep);
    watcher.observe(element, { childList: true, subtree: true });
    const came = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      had.current = target;
      if (target.matches("input, textarea, select")) field.current = target;
    };
    const left = (): void => {
      had.current = undefined;
    };
    const moved = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) left();
    };
    element.addEventListener("focusin", came);
    element.addEventListener("focusout", moved);
    element.addEventListener("pointerdown", left);
    window.addEventListener("blur", left);
    return () => {
      watcher.disconnect();
      element.removeEventListener("focusin", came);
      element.removeEventListener("focusout", moved);
      element.removeEventListener("pointerdown", left);
      window.removeEventListener("blur", left);
    };
  }, []);
  return part;
}
