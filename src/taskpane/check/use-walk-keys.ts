import { useEffect, useRef } from "react";

/** F8 and Shift+F8, wherever the focus is in the pane. */
export function useWalkKeys(step: (to: "next" | "previous") => void): void {
  const newest = useRef(step);
  newest.current = step;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      newest.current(event.shiftKey ? "previous" : "next");
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
