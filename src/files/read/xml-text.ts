/** The encoding that a document's first bytes are in: a mark in front says so, or where the zeros are beside its "<". */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** How many of the bytes are whole characters of UTF-8: the last may go on in the next piece. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

type Decode = (piece: Uint8Array | undefined) => string;

/** Node decodes UTF-8 ten times as fast where it is not asked to keep half a character for later. */
function utf8Decoder(): Decode {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let held: Uint8Array = new Uint8Array();
  return (piece) => {
    if (piece === undefined) return decoder.decode(held);
    const all = held.length === 0 ? piece : joined(held, piece);
    const whole = wholeLength(all);
    held = all.subarray(whole);
    return decoder.decode(all.subarray(0, whole));
  };
}

function utf16Decoder(encoding: "utf-16le" | "utf-16be"): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => (piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true }));
}

/**
 * The text of an XML document, piece by piece, in whichever of the two encodings of a workbook's parts it is; after the
 * last piece it is asked for once more, with none. A byte order mark may come first, and is the parser's to pass over.
 *
 * @throws TypeError where the bytes are no text in that encoding
 */
export function textDecoder(): Decode {
  let decode: Decode | undefined;
  let held: Uint8Array = new Uint8Array();
  return (piece) => {
    if (decode !== undefined) return decode(piece);
    const first = piece === undefined ? held : joined(held, piece);
    if (piece !== undefined && first.length < 2) {
      held = first;
      return "";
    }
    const encoding = encodingOf(first);
    decode = encoding === "utf-8" ? utf8Decoder() : utf16Decoder(encoding);
    return decode(first) + (piece === undefined ? decode(undefined) : "");
  };
}
