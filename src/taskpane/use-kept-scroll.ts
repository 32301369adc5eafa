import { useLayoutEffect } from "react";
import { usePane } from "./pane-context";

/** What somebody has scrolled. All else stands at its top: to put it there would have the browser lay the whole page out at once. */
const scrolled = new WeakSet<EventTarget>();
document.addEventListener("scroll", ({ target }) => target !== null && scrolled.add(target), { capture: true, passive: true });

/** A page of the pane is scrolled to where it was when it was shown last; `name` belongs to that page alone. */
export function useKeptScroll(name: string): void {
  const { kept } = usePane();
  useLayoutEffect(() => {
    const main = document.querySelector("main");
    if (main === null) return;
    const key = `scroll.${name}`;
    const was = kept.get(key);
    const top = typeof was === "number" ? was : 0;
    if (top !== 0 || scrolled.has(main)) main.scrollTop = top;
    const keep = (): void => {
      kept.set(key, main.scrollTop);
    };
    main.addEventListener("scroll", keep);
    return () => main.removeEventListener("scroll", keep);
  }, [kept, name]);
}
