import type { KeyboardEvent } from "react";

/** Where each key leads from one of so many lines. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrows, Home and End put the focus on another of these lines, where it is on one of them. */
export function walkLines(event: KeyboardEvent, lines: readonly HTMLElement[]): void {
  const at = lines.findIndex((line) => line === event.target);
  const step = steps[event.key];
  if (at < 0 || step === undefined) return;
  event.preventDefault();
  lines[step(at, lines.length - 1)]?.focus();
}
