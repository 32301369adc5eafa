/** Thai vowels and tone marks above and below, and invisible characters: they take no column of their own. */
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/gu;

const pairs = /[\ud800-\udbff][\udc00-\udfff]/;

/** How many columns a text takes, a letter each with the marks above and below it. */
export function widthOf(text: string): number {
  const seen = text.replace(widthless, "");
  return pairs.test(seen) ? [...seen].length : seen.length;
}

const isWidthless = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Where a text, read from a place on, has taken so many columns: behind the marks of the last letter that still fits. */
export function endOfWidth(text: string, from: number, width: number): number {
  let at = from;
  let left = width;
  while (at < text.length) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!isWidthless.test(letter)) left -= 1;
    if (left < 0) break;
    at += letter.length;
  }
  return at;
}
