/** The widths of Excel's task pane that are worth trying, in pixels. */
export const paneWidths = { least: 320, most: 450 } as const;

/** Sets the pane's width, within what Excel allows. */
export function setPaneWidth(side: HTMLElement, width: number): void {
  side.style.width = `${Math.min(paneWidths.most, Math.max(paneWidths.least, Math.round(width)))}px`;
}

/** Lets the divider be dragged, and moved with the arrow keys. */
export function makeDivider(divider: HTMLElement, side: HTMLElement): void {
  const area = divider.parentElement ?? document.body;
  divider.addEventListener("pointerdown", (down) => {
    divider.setPointerCapture(down.pointerId);
    area.classList.add("dragging");
  });
  divider.addEventListener("pointermove", ({ clientX, pointerId }) => {
    if (divider.hasPointerCapture(pointerId)) setPaneWidth(side, area.getBoundingClientRect().right - clientX);
  });
  divider.addEventListener("lostpointercapture", () => area.classList.remove("dragging"));
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setPaneWidth(side, side.offsetWidth + 10);
    if (key === "ArrowRight") setPaneWidth(side, side.offsetWidth - 10);
  });
}
