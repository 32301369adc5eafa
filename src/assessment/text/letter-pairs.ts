/** The pairs of neighbouring letters of a text. */
export interface LetterPairs {
  /** How often each pair is in it. */
  readonly often: ReadonlyMap<string, number>;
  /** How many there are in all. */
  readonly count: number;
}

/** Takes a text apart, so that it may be compared with many. */
export function letterPairs(letters: string): LetterPairs {
  const often = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    often.set(pair, (often.get(pair) ?? 0) + 1);
  }
  return { often, count: Math.max(0, letters.length - 1) };
}

/** How much two texts have in common, by their pairs: 0 nothing, 1 all. Two without any have nothing. */
export function alikeness(one: LetterPairs, other: LetterPairs): number {
  const [least, most] = one.count < other.count ? [one, other] : [other, one];
  let shared = 0;
  for (const [pair, count] of least.often) shared += Math.min(count, most.often.get(pair) ?? 0);
  return shared === 0 ? 0 : (2 * shared) / (one.count + other.count);
}
