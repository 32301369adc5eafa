import { Inflate, inflateSync } from "fflate";
import type { Failure } from "../../assessment/text/failure";
import { fileFailure } from "../file-failure";
import { checksumOf } from "./checksum";
import { megabyte, type Unpacker, type Zip, type ZipEntry } from "./zip-directory";

const stored = 0;
const deflated = 8;
const localMark = 0x04034b50;
const localLength = 30;
/** Bytes handed to the inflater at once; a thousand times as many may come out of them. */
const pieceLength = 4_096;
/** Bytes handed on at once of what is unpacked already: a text of more, with Thai in it, would be made outside the young memory. */
const storedLength = 16_384;
/** A part that is asked for as a whole, and is no larger than this packed or unpacked, is unpacked in one go. */
const smallLength = megabyte / 2;
/** Pieces that may bring nothing: the longest stretch that has to be whole before anything comes out is 64 kB. */
const mostIdlePieces = 32;

/** Bytes that may be unpacked of several parts in all. A part may be as large as it likes, as long as little of it is asked for. */
export interface Allowance {
  readonly most: number;
  left: number;
}

export const allowance = (most: number): Allowance => ({ most, left: most });

/** The packed bytes of a part; undefined where they are not where the directory says, or bear another name. */
function packedBytes({ bytes }: Zip, { name, nameLength, offset, packed }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localLength + nameLength > bytes.length || view.getUint32(offset, true) !== localMark) return undefined;
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const local = new TextDecoder().decode(bytes.subarray(offset + localLength, offset + localLength + nameLength)).replaceAll("\\", "/");
  if (view.getUint16(offset + 26, true) !== nameLength || local !== name || start + packed > bytes.length) return undefined;
  return bytes.subarray(start, start + packed);
}

function* storedPieces(packed: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < packed.length; at += storedLength) yield packed.subarray(at, at + storedLength);
}

function* inflatedPieces(packed: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  let idle = 0;
  for (let at = 0; at < packed.length; at += pieceLength) {
    ready = [];
    inflate.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
    idle = ready.length === 0 ? idle + 1 : 0;
    // What stands behind the end of the packed data is kept by the inflater, and copied with every piece.
    if (idle > mostIdlePieces) throw new Error("Nothing comes out of the packed data.");
    yield* ready;
  }
}

/** Into memory that is made once: given piece by piece, the library makes 160 kB anew for every one. What comes out beyond is dropped. */
const everywhere: Unpacker = { inflate: (packed, most) => inflateSync(packed, { out: new Uint8Array(most) }) };

/** As `inflatedPieces`, for small parts. One byte more than was announced shows that more would come out. */
function* inflatedAtOnce({ unpacker = everywhere }: Zip, packed: Uint8Array, size: number): Generator<Uint8Array> {
  yield* storedPieces(unpacker.inflate(packed, size + 1));
}

/** The next piece; what the inflater complains about becomes the failure of a damaged part. */
function nextOf(pieces: Generator<Uint8Array>, corrupt: (cause: unknown) => Failure): Uint8Array | undefined {
  try {
    const { done, value } = pieces.next() as IteratorResult<Uint8Array, void>;
    return done === true ? undefined : value;
  } catch (cause) {
    throw corrupt(cause);
  }
}

const tooLarge = (file: string, size: number, most: number): Failure =>
  fileFailure("too-large", { file, size: Math.ceil(size / megabyte), most: Math.floor(most / megabyte) });

/**
 * Unpacks a part, piece by piece: no more of it is in memory than whoever asks for the pieces keeps. Its size and its
 * checksum are those of the directory once the last piece was handed out, or it fails.
 *
 * @param most the size in bytes from which on a part is refused, unpacked or not; or what it shares with others
 * @throws Failure `too-large`, `corrupt`
 */
export function* unpacked(zip: Zip, entry: ZipEntry, most: number | Allowance): Generator<Uint8Array, void> {
  const { file } = zip;
  const corrupt = (cause?: unknown): Failure => fileFailure("corrupt", { file, detail: entry.name }, { cause });
  if (typeof most === "number" && entry.size > most) throw tooLarge(file, entry.size, most);
  const packed = packedBytes(zip, entry);
  if (packed === undefined || ![stored, deflated].includes(entry.method)) throw corrupt();
  const isSmall = typeof most === "number" && entry.size <= smallLength && packed.length <= smallLength;
  const inflated = isSmall ? inflatedAtOnce(zip, packed, entry.size) : inflatedPieces(packed);
  const pieces = entry.method === stored ? storedPieces(packed) : inflated;
  const sumOf = zip.unpacker?.checksumOf ?? checksumOf;
  let size = 0;
  let sum = 0;
  for (let piece = nextOf(pieces, corrupt); piece !== undefined; piece = nextOf(pieces, corrupt)) {
    size += piece.length;
    sum = sumOf(piece, sum);
    // A part that unpacks to more than the directory says is a trap.
    if (size > entry.size) throw corrupt();
    if (typeof most !== "number" && piece.length > most.left) throw tooLarge(file, most.most + megabyte, most.most);
    if (typeof most !== "number") most.left -= piece.length;
    yield piece;
  }
  if (size !== entry.size || sum !== entry.checksum) throw corrupt();
}
