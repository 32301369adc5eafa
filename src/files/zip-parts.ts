import { fileFailure } from "./file-failure";
import { unpacked } from "./read/unpack";
import { megabyte, openZip } from "./read/zip-directory";

/** A form of 5,000 rows unpacks to some megabytes; a file that unpacks to more than this is not loaded whole. */
export const mostUnpackedMegabytes = 150;

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * The parts of a workbook's ZIP by name, each checked against its checksum, and never more than a limit in all: a
 * few kilobytes can be made to unpack to gigabytes. For what needs the whole workbook; a form is read without.
 *
 * @throws Failure `corrupt`, `password`, `forged` or `too-large`
 */
export function zipParts(bytes: Uint8Array, file: string): Readonly<Record<string, Uint8Array>> {
  const zip = openZip(bytes, file);
  const entries = [...zip.entries.values()];
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > mostUnpackedMegabytes * megabyte) {
    throw fileFailure("too-large", { file, size: Math.ceil(size / megabyte), most: mostUnpackedMegabytes });
  }
  return Object.fromEntries(entries.map((entry) => [entry.name, joined([...unpacked(zip, entry, size)], entry.size)]));
}
