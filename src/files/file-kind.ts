/** Why a file is no workbook that can be read. */
export type KindRefusal = "password" | "old-excel" | "not-a-workbook";

const zipStart = [0x50, 0x4b];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const standsAt = (bytes: Uint8Array, at: number, expected: readonly number[]): boolean =>
  expected.every((byte, place) => bytes[at + place] === byte);

/** Names inside a compound file are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const expected = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(expected[0] ?? 0); at >= 0; at = bytes.indexOf(expected[0] ?? 0, at + 1)) {
    if (standsAt(bytes, at, expected)) return true;
  }
  return false;
}

/**
 * Tells a modern workbook (a ZIP), for which undefined is answered, from what people mistake for one: Excel wraps a
 * password-locked workbook in the same compound file that .xls files use, where only the names inside tell the two apart.
 */
export function kindRefusal(bytes: Uint8Array): KindRefusal | undefined {
  if (standsAt(bytes, 0, zipStart)) return undefined;
  if (!standsAt(bytes, 0, compoundStart)) return "not-a-workbook";
  if (holds(bytes, "EncryptedPackage")) return "password";
  return holds(bytes, "Workbook") || holds(bytes, "Book") ? "old-excel" : "not-a-workbook";
}
