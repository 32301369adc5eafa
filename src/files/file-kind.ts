/** What a file's first bytes say it is. */
export type FileKind = "zip" | "encrypted" | "old-excel" | "other";

const zipStart = [0x50, 0x4b];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Names inside a compound file are UTF-16. */
const holds = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, "utf16le"));

/**
 * Tells a modern workbook (a ZIP) from what people mistake for one: Excel wraps a password-locked workbook in the
 * same compound file that .xls files use, where only the names inside tell the two apart.
 */
export function kindOf(bytes: Buffer): FileKind {
  if (startsWith(bytes, zipStart)) return "zip";
  if (!startsWith(bytes, compoundStart)) return "other";
  if (holds(bytes, "EncryptedPackage")) return "encrypted";
  return holds(bytes, "Workbook") || holds(bytes, "Book") ? "old-excel" : "other";
}
