import type { Highlight } from "../highlight";

/** Highlights by the sheets that they are put into: the form's own, those that are named, and whichever else they speak of. */
export function highlightsBySheet(highlights: readonly Highlight[], named: readonly string[]): ReadonlyMap<string | undefined, readonly Highlight[]> {
  const sheets = new Set([undefined, ...named, ...highlights.map(({ sheet }) => sheet)]);
  return new Map([...sheets].map((each) => [each, highlights.filter(({ sheet }) => sheet === each)]));
}
