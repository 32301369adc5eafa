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

/**
 * The text of an XML document, piece by piece, in whichever of the two encodings of a workbook's parts it is.
 *
 * @throws TypeError where the bytes are no text in that encoding
 */
export function textDecoder(): (piece: Uint8Array | undefined) => string {
  let decoder: TextDecoder | undefined;
  let held = new Uint8Array();
  return (piece) => {
    if (decoder !== undefined) return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    const first = piece === undefined ? held : joined(held, piece);
    if (piece !== undefined && first.length < 2) {
      held = new Uint8Array(first);
      return "";
    }
    decoder = new TextDecoder(encodingOf(first), { fatal: true });
    return decoder.decode(first, { stream: piece !== undefined });
  };
}
