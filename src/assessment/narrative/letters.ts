import { onceForText } from "../once";

const anyLetter = /[\p{L}\p{M}\p{N}]/u;

/** Thai letters, vowels, marks and digits: nearly all that stands in an answer, known without a pattern. */
const isThai = (code: number): boolean => code >= 0xe01 && code <= 0xe59 && code !== 0xe3f && code !== 0xe4f;

/** A text's letters and digits alone, and where each of them stands in it: names are found again however they are spaced. */
export interface Letters {
  readonly letters: string;
  /** The place in the text of each letter. */
  readonly at: readonly number[];
}

function readLetters(text: string): Letters {
  const letters: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isPlain = isThai(text.charCodeAt(index));
    if (!isPlain && !anyLetter.test(character)) continue;
    const lower = isPlain ? character : character.toLowerCase();
    // A few letters become two in lower case: they stay as they are, so that each has its place.
    letters.push(lower.length === 1 ? lower : character);
    at.push(index);
  }
  return { letters: letters.join(""), at };
}

/** The letters of a text that was read as proper Thai, in lower case. Read once: names and answers come again at every edit. */
export const lettersIn = onceForText(readLetters);
