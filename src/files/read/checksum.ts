const ofByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** What the checksum of nothing is worked on from. */
export const checksumStart = 0xffffffff;

/** Works a further piece into a CRC-32, the checksum that a ZIP keeps of each part. */
export function withPiece(sum: number, piece: Uint8Array): number {
  let now = sum;
  for (let at = 0; at < piece.length; at += 1) now = (ofByte[(now ^ (piece[at] ?? 0)) & 0xff] ?? 0) ^ (now >>> 8);
  return now;
}

/** The checksum, once every piece was worked in. */
export const checksumOf = (sum: number): number => (sum ^ 0xffffffff) >>> 0;
