import { useLayoutEffect, type RefObject } from "react";

/**
 * Keeps a part of the pane as high as it has ever been: where it is scrolled to its end, what is above would come down
 * when something below goes. What somebody closes may take its room along.
 */
export function useNeverShorter(part: RefObject<HTMLElement>, isOpened: boolean): void {
  useLayoutEffect(() => {
    const element = part.current;
    if (element === null) return;
    const { offsetHeight, offsetWidth, dataset, style } = element;
    // In a pane of another width the heights are others.
    const drawn = `${offsetWidth} ${String(isOpened)}`;
    const isOther = dataset["drawn"] !== drawn;
    dataset["drawn"] = drawn;
    style.minHeight = isOther ? "" : `${offsetHeight}px`;
  });
}
