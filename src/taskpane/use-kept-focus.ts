import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the focus in a part of the pane whose contents replace each other: where what had the focus is gone, the
 * heading of what took its place gets it. Never takes the focus away from the sheet, or from where a click put it.
 */
export function useKeptFocus(): RefObject<HTMLDivElement> {
  const part = useRef<HTMLDivElement>(null);
  const was = useRef(false);

  useEffect(() => {
    const element = part.current;
    const came = (): void => {
      was.current = true;
    };
    const left = (): void => {
      was.current = false;
    };
    const moved = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !element?.contains(relatedTarget)) left();
    };
    element?.addEventListener("focusin", came);
    element?.addEventListener("focusout", moved);
    element?.addEventListener("pointerdown", left);
    window.addEventListener("blur", left);
    return () => {
      element?.removeEventListener("focusin", came);
      element?.removeEventListener("focusout", moved);
      element?.removeEventListener("pointerdown", left);
      window.removeEventListener("blur", left);
    };
  }, []);

  // After every drawing: a removed element hands the focus to the page's body without a word.
  useEffect(() => {
    if (!was.current || document.activeElement !== document.body || !document.hasFocus()) return;
    const heading = part.current?.querySelector<HTMLElement>("h2");
    heading?.setAttribute("tabindex", "-1");
    (heading ?? part.current)?.focus();
  });
  return part;
}
