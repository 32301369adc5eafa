import type { NarrativeItem, Option } from "../../assessment/criteria/narrative";
import { lettersOf } from "../../assessment/text/glyphs";

/** How much of two texts is the same for the one to be the other reworded. */
const alike = 0.7;

/** The pairs of neighbouring letters of a text, each as often as it stands there. */
function pairsOf(letters: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** A text by its letters, and their pairs. */
interface Lettered {
  readonly letters: string;
  readonly pairs: ReadonlyMap<string, number>;
}

const letteredOf = (letters: string): Lettered => ({ letters, pairs: pairsOf(letters) });

/** How much two texts have in common, by their letters: 0 nothing, 1 all. */
function likeness(one: Lettered, other: Lettered): number {
  const all = Math.max(0, one.letters.length - 1) + Math.max(0, other.letters.length - 1);
  const both = [...other.pairs].reduce((sum, [pair, count]) => sum + Math.min(count, one.pairs.get(pair) ?? 0), 0);
  return all === 0 ? 0 : (2 * both) / all;
}

const ready = new WeakMap<Option, Lettered>();

/** An option by its letters, looked at once: a sheet may have any number of lines. */
function letteredOption(option: Option): Lettered {
  const known = ready.get(option) ?? letteredOf(lettersOf(option.text));
  ready.set(option, known);
  return known;
}

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
  const [best] = options.map((option) => ({ option, like: likeness(said, letteredOption(option)) })).sort((one, other) => other.like - one.like);
  if (best !== undefined && best.like >= alike) return best.option;
  return options.find(({ n }) => String(n) === typed);
}
