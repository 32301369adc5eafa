/** Each argument as it came, as JSON; what JSON does not know is said in a word. */
const sayGiven = (first: unknown, second: unknown): string =>
  JSON.stringify([first, second], (_key, part: unknown) => (part === undefined ? "undefined" : part));

/** The self-test's functions: SEEN takes blocks of cells, SEENONE single ones, and each says what reached it. */
export const givenFunctions = { SEEN: sayGiven, SEENONE: sayGiven } as const;
