/** How long an answer is, as the web form counts it. */
export interface Characters {
  /** Characters other than white space: what the limit is about. */
  readonly counted: number;
  /** What the form prints: it adds two for each line break and one for each tab. */
  readonly printed: number;
}

const whiteSpace = /\s/u;

/** Counts an answer's characters. A line break is one, however it is written: "\r\n", "\n" or "\r". */
export function countCharacters(answer: string): Characters {
  let [counted, breaks, tabs] = [0, 0, 0];
  for (const character of answer.replaceAll(/\r\n?/g, "\n")) {
    if (character === "\n") breaks += 1;
    else if (character === "\t") tabs += 1;
    else if (!whiteSpace.test(character)) counted += character.length;
  }
  return { counted, printed: counted + 2 * breaks + tabs };
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
