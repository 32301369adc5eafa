/** Chance that can be had again: the same seed brings the same. */
export interface Chance {
  /** A whole number from the first to the last. */
  whole(from: number, to: number): number;
  /** A number between, with so many decimals, of which the last is none of those that vanish. */
  figure(from: number, to: number, decimals: number): number;
  one<Of>(of: readonly Of[]): Of;
}

/** The chance of a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    figure(from, to, decimals) {
      const unit = 10 ** decimals;
      const units = whole(Math.ceil(from * unit), Math.floor(to * unit));
      return (decimals > 0 && units % 10 === 0 ? units + 1 : units) / unit;
    },
    one(of) {
      const found = of[whole(0, of.length - 1)];
      if (found === undefined) throw new Error("There is nothing to choose from.");
      return found;
    },
  };
}
