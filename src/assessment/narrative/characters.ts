/** How long an answer is, as the web form counts it. */
export interface Characters {
  /** Characters other than white space: what the limit is about. */
  readonly counted: number;
  /** What the form prints: it adds two for each line break and one for each tab. */
  readonly printed: number;
}

const whiteSpace = /\s/u;

const howMany = (text: string, what: string): number => text.split(what).length - 1;

/** Counts an answer's characters. A line break is one, however it is written: "\r\n", "\n" or "\r". */
export function countCharacters(answer: string): Characters {
  const text = answer.replaceAll(/\r\n?/g, "\n");
  const counted = text.replaceAll(/\s+/g, "").length;
  return { counted, printed: counted + 2 * howMany(text, "\n") + howMany(text, "\t") };
}

/** How much of an answer is within a limit: the index behind the last character that still counts; its length where all is. */
export function endWithin(answer: string, limit: number): number {
  let [counted, at] = [0, 0];
  for (const character of answer) {
    if (!whiteSpace.test(character)) counted += character.length;
    if (counted > limit) return at;
    at += character.length;
  }
  return answer.length;
}
