import type { Failure } from "../assessment/text/failure";
import { fileFailure } from "./file-failure";
import { inflateRawSync } from "node:zlib";
import { zipDirectory, type ZipEntry } from "./zip-directory";

/** A form of 5,000 rows unpacks to some megabytes; a file that unpacks to more than this is no form. */
export const mostUnpackedMegabytes = 150;

const megabyte = 1_048_576;
const stored = 0;
const deflated = 8;

const checksumOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The CRC-32 that ZIP keeps of each part. Node 20's zlib does not have it yet. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (checksumOfByte[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function unpack(bytes: Buffer, entry: ZipEntry): Uint8Array {
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === stored) return packed;
  if (entry.method !== deflated) throw new Error(`Compression method ${entry.method}`);
  // The directory's size is the limit: a part that unpacks to more than it says is a trap.
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
}

function unpackSurely(bytes: Buffer, entry: ZipEntry, file: string): Uint8Array {
  const corrupt = (cause?: unknown): Failure =>
    fileFailure("corrupt", { file, detail: entry.name }, { cause });
  let part: Uint8Array;
  try {
    part = unpack(bytes, entry);
  } catch (cause) {
    throw corrupt(cause);
  }
  if (part.length !== entry.size || checksum(part) !== entry.checksum) throw corrupt();
  return part;
}

/**
 * The parts of a workbook's ZIP by name, each checked against its checksum, and never more than a limit in all: a
 * few kilobytes can be made to unpack to gigabytes.
 *
 * @throws Failure `corrupt`, `password` or `too-large`
 */
export function zipParts(bytes: Buffer, file: string): Readonly<Record<string, Uint8Array>> {
  const entries = zipDirectory(bytes);
  if (entries === undefined) throw fileFailure("corrupt", { file, detail: "ZIP" });
  if (entries.some(({ encrypted }) => encrypted)) throw fileFailure("password", { file });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > mostUnpackedMegabytes * megabyte) {
    throw fileFailure("too-large", { file, size: Math.ceil(size / megabyte), most: mostUnpackedMegabytes });
  }
  return Object.fromEntries(entries.map((entry) => [entry.name, unpackSurely(bytes, entry, file)]));
}
