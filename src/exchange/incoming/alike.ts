import { plainDigits } from "../../assessment/form/figure";
import { lettersOf } from "../../assessment/text/glyphs";

/** From here on two names may be one with a slip in it; what it is between, is another's. */
const alikeFrom = 0.9;

/** A name made ready to be compared with many. */
export interface NameShape {
  /** How often each pair of neighbouring letters is in it. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly count: number;
  /** Names that count otherwise are of different things: of level 1 and of level 2. */
  readonly digits: string;
}

/** What a name looks like. */
export function nameShape(name: string): NameShape {
  const letters = plainDigits(lettersOf(name));
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, count: Math.max(0, letters.length - 1), digits: letters.replace(/\D+/g, " ").trim() };
}

/** How alike two names are, from 0 to 1; 0 where they are not one name with a slip in it. */
export function likeness(one: NameShape, other: NameShape): number {
  const [least, most] = one.count < other.count ? [one, other] : [other, one];
  if (least.digits !== most.digits || least.count === 0 || (2 * least.count) / (least.count + most.count) < alikeFrom) return 0;
  let shared = 0;
  for (const [pair, count] of least.pairs) shared += Math.min(count, most.pairs.get(pair) ?? 0);
  const alike = (2 * shared) / (one.count + other.count);
  return alike < alikeFrom ? 0 : alike;
}
