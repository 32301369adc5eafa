const ofByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The CRC-32, which a ZIP keeps of each part, of a piece that stands behind what has the checksum `before`; that of nothing is 0. */
export function checksumOf(piece: Uint8Array, before: number): number {
  let sum = ~before;
  for (let at = 0; at < piece.length; at += 1) sum = (ofByte[(sum ^ (piece[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
