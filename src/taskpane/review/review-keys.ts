import type { KeyboardEvent } from "react";

/** What a key sets going, by the key's place: under a Thai layout it types another letter. */
export type ReviewKeys = Readonly<Partial<Record<"KeyN" | "KeyP" | "KeyR" | "KeyC" | "KeyQ" | "KeyA" | "KeyU" | "KeyE", () => void>>>;

/** Keys of the review page, while the focus is in it and nobody types. */
export const onReviewKey = (keys: ReviewKeys) => (event: KeyboardEvent<HTMLElement>): void => {
  const { target, code, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey || (target instanceof HTMLElement && target.matches("input, textarea, select"))) return;
  const act = keys[code as keyof ReviewKeys];
  if (act === undefined) return;
  event.preventDefault();
  act();
};
