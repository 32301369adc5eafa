import type { Language, Phrase } from "./phrase";

const and: Phrase = { th: " และ ", en: " and " };

/**
 * Words in a row, as one says them.
 *
 * @example inARow(["2565", "2566", "2567"], "en") // "2565, 2566 and 2567"
 */
export const inARow = (words: readonly string[], language: Language): string =>
  [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(and[language]);
