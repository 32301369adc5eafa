import { plainDigits } from "../../assessment/form/figure";
import { lettersOf } from "../../assessment/text/glyphs";
import { alikeness, letterPairs, type LetterPairs } from "../../assessment/text/letter-pairs";

/** From here on two names may be one with a slip in it; what it is between, is another's. */
const alikeFrom = 0.9;

/** A name made ready to be compared with many. */
export interface NameShape extends LetterPairs {
  /** Names that count otherwise are of different things: of level 1 and of level 2. */
  readonly digits: string;
}

/** What a name looks like. */
export function nameShape(name: string): NameShape {
  const letters = plainDigits(lettersOf(name));
  return { ...letterPairs(letters), digits: letters.replace(/\D+/g, " ").trim() };
}

/** How alike two names are, from 0 to 1; 0 where they are not one name with a slip in it. */
export function likeness(one: NameShape, other: NameShape): number {
  const fewest = Math.min(one.count, other.count);
  // So different in length they cannot be as alike: no need to look.
  if (one.digits !== other.digits || fewest === 0 || (2 * fewest) / (one.count + other.count) < alikeFrom) return 0;
  const alike = alikeness(one, other);
  return alike < alikeFrom ? 0 : alike;
}
