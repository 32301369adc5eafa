/** The letters of a digest: none that people take for another. */
const base = 36;
const digits = 11;

/**
 * A short text that tells two texts apart: by accident no two have the same. It is no seal: whoever wants to can make one.
 *
 * @example digestOf("80") === digestOf("80") // true
 */
export function digestOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  const sum = 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
  return sum.toString(base).padStart(digits, "0");
}
