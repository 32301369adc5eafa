import type { NarrativeItem, Option } from "../../assessment/criteria/narrative";
import { onceFor } from "../../assessment/once";
import { lettersOf } from "../../assessment/text/glyphs";
import { alikeness, letterPairs, type LetterPairs } from "../../assessment/text/letter-pairs";

/** How much of two texts is the same for the one to be the other reworded. */
const alike = 0.7;

/** A text by its letters, and their pairs. */
interface Lettered {
  readonly letters: string;
  readonly pairs: LetterPairs;
}

const letteredOf = (letters: string): Lettered => ({ letters, pairs: letterPairs(letters) });

/** An option by its letters, looked at once: a sheet may have any number of lines. */
const letteredOption = onceFor(({ text }: Option) => letteredOf(lettersOf(text)));

/** An option is never so long that more of a text would tell. */
const longest = 1000;

/**
 * The option that a line is: the one whose words it has; else the one that its key names, reworded; else the one that is
 * most like it, or that its own number names. Undefined where it is none of them.
 */
export function matchOption({ options }: NarrativeItem, text: string, keyed: number | undefined, typed: string): Option | undefined {
  const letters = lettersOf(text.slice(0, longest));
  const same = options.filter((option) => letters !== "" && letteredOption(option).letters === letters);
  const byKey = options.find(({ n }) => n === keyed);
  if (same.length > 0) return same.find((option) => option === byKey) ?? same[0];
  if (byKey !== undefined) return byKey;
  const said = letteredOf(letters);
  const [best] = options.map((option) => ({ option, like: alikeness(said.pairs, letteredOption(option).pairs) })).sort((one, other) => other.like - one.like);
  if (best !== undefined && best.like >= alike) return best.option;
  return options.find(({ n }) => String(n) === typed);
}
