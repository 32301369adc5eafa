/** What the pane remembers between visits: choices only. Figures never leave the workbook. */
type Choice = "language" | "tab";

const keyOf = (choice: Choice): string => `pmqa.${choice}`;

/** Storage where the browser allows any: an embedded page may be refused it, and the pane works without. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** The remembered choice, if it is one of those offered. */
export function recall<T extends string>(choice: Choice, offered: readonly T[]): T | undefined {
  const found = storage()?.getItem(keyOf(choice));
  return offered.find((value) => value === found);
}

/** Remembers a choice, as far as the browser lets it. */
export function remember(choice: Choice, value: string): void {
  try {
    storage()?.setItem(keyOf(choice), value);
  } catch (error) {
    // A full or read-only storage loses a convenience, not work.
    if (!(error instanceof DOMException)) throw error;
  }
}
