import { useLayoutEffect } from "react";
import { usePane } from "./pane-context";

/** A page of the pane is scrolled to where it was when it was shown last; `name` belongs to that page alone. */
export function useKeptScroll(name: string): void {
  const { kept } = usePane();
  useLayoutEffect(() => {
    const main = document.querySelector("main");
    if (main === null) return;
    const key = `scroll.${name}`;
    const was = kept.get(key);
    main.scrollTop = typeof was === "number" ? was : 0;
    const keep = (): void => {
      kept.set(key, main.scrollTop);
    };
    main.addEventListener("scroll", keep);
    return () => main.removeEventListener("scroll", keep);
  }, [kept, name]);
}
