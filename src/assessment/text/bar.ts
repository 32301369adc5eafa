/** A part of a whole as a bar of letters: full only where all is there, empty only where nothing is. */
export function barOf(done: number, all: number, width = 12): string {
  const share = all === 0 ? 0 : done / all * width;
  const full = done > 0 && done < all ? Math.min(width - 1, Math.max(1, Math.round(share))) : Math.round(share);
  return "█".repeat(full) + "░".repeat(width - full);
}
