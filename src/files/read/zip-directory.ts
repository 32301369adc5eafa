import { fileFailure } from "../file-failure";
import { directoryPlace } from "./zip-end";

/** A part of a ZIP as its directory lists it; sizes and offsets in bytes. */
export interface ZipEntry {
  /** Its name, folders told apart by "/". */
  readonly name: string;
  /** The name's length in the file. */
  readonly nameLength: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** What a program unpacks parts with, where it has something quicker than what runs everywhere. */
export interface Unpacker {
  /**
   * Unpacks the deflated bytes of a small part in one go. Of what is longer than `most` bytes no more is needed than that
   * it is, or it fails.
   *
   * @throws Error where the bytes are no such data, or end too early
   */
  readonly inflate: (packed: Uint8Array, most: number) => Uint8Array;
  /** The CRC-32 of a piece that stands behind what has the checksum `before`. */
  readonly checksumOf?: ((piece: Uint8Array, before: number) => number) | undefined;
}

/** A ZIP whose directory was read and found in order; `file` is what messages call it. */
export interface Zip {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Its parts, folders left out, by their names in lower case: names of parts that differ in case only are the same. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly unpacker?: Unpacker | undefined;
}

const entryMark = 0x02014b50;
const entryLength = 46;
const localLength = 30;
const inExtra = 0xffffffff;

export const megabyte = 1_048_576;

/** A name that could lead out of the file, were it unpacked to a disk. */
const leadsAstray = (name: string): boolean =>
  /^\/|^[a-z]:|[\u0000-\u001f]/i.test(name) || name.split("/").slice(0, -1).some((folder) => folder === "" || folder === "..")
  || name === "..";

/** The 64-bit figures of an entry: only those that did not fit where they belong, in this order. */
function largeFigures(view: DataView, from: number, to: number): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    return Array.from({ length: Math.floor((end - at - 4) / 8) }, (_, place) => Number(view.getBigUint64(at + 4 + place * 8, true)));
  }
  return [];
}

interface Listed {
  readonly entry: ZipEntry;
  readonly encrypted: boolean;
  readonly next: number;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Listed {
  const nameLength = view.getUint16(at + 28, true);
  const extra = at + entryLength + nameLength;
  const comment = extra + view.getUint16(at + 30, true);
  // Where the entry goes beyond the file, nothing of it counts: whoever asked for it sees that.
  const large = [...largeFigures(view, extra, Math.min(comment, bytes.length))];
  const figure = (place: number): number => {
    const small = view.getUint32(place, true);
    return small === inExtra ? large.shift() ?? small : small;
  };
  const size = figure(at + 24);
  const packed = figure(at + 20);
  const offset = figure(at + 42);
  const name = new TextDecoder().decode(bytes.subarray(at + entryLength, extra)).replaceAll("\\", "/");
  const method = view.getUint16(at + 10, true);
  return {
    entry: { name, nameLength, method, checksum: view.getUint32(at + 16, true), packed, size, offset },
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    next: comment + view.getUint16(at + 32, true),
  };
}

function listed(bytes: Uint8Array, view: DataView, start: number, count: number): readonly Listed[] | undefined {
  const found: Listed[] = [];
  for (let at = start, left = count; left > 0; left -= 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    const one = readEntry(bytes, view, at);
    if (one.next > bytes.length) return undefined;
    found.push(one);
    at = one.next;
  }
  return found;
}

/** The part that begins before the one in front of it ends: a way to make a few bytes unpack to gigabytes. */
function overlapping(entries: readonly ZipEntry[]): ZipEntry | undefined {
  let end = 0;
  return entries.toSorted((one, other) => one.offset - other.offset).find(({ offset, nameLength, packed }) => {
    const overlaps = offset < end;
    end = offset + localLength + nameLength + packed;
    return overlaps;
  });
}

/**
 * Reads the directory of a ZIP. Nothing is unpacked, so parts that nobody asks for cost nothing, and their checksums
 * are not looked at.
 *
 * @throws Failure `corrupt` where it is cut off or is no ZIP, `password` where a part is encrypted, `forged` where two
 * parts have one name or overlap, or a name leads out of the file
 */
export function openZip(bytes: Uint8Array, file: string, unpacker?: Unpacker): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = directoryPlace(view);
  const found = place === undefined ? undefined : listed(bytes, view, place.start, place.count);
  if (place === undefined || found === undefined) throw fileFailure("corrupt", { file, detail: "ZIP" });
  if (found.some(({ encrypted }) => encrypted)) throw fileFailure("password", { file });
  const all = found.map(({ entry }) => entry);
  const entries = new Map<string, ZipEntry>();
  for (const entry of all) {
    const name = entry.name.toLowerCase();
    if (leadsAstray(entry.name)) throw fileFailure("forged", { file, how: "astray", part: entry.name });
    if (entries.has(name)) throw fileFailure("forged", { file, how: "doubled", part: entry.name });
    if (entry.offset + localLength + entry.nameLength + entry.packed > place.start) throw fileFailure("corrupt", { file, detail: entry.name });
    entries.set(name, entry);
  }
  const over = overlapping(all);
  if (over !== undefined) throw fileFailure("forged", { file, how: "overlapping", part: over.name });
  for (const name of entries.keys()) if (name.endsWith("/")) entries.delete(name);
  return { file, bytes, entries, unpacker };
}
