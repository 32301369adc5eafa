import { deflateRawSync } from "node:zlib";

/** A part of a ZIP to make. */
export interface Part {
  readonly name: string;
  readonly data: Buffer;
  /** What the directory says its unpacked size is, where that is a lie; of less, it gives the right checksum. */
  readonly claims?: number;
  readonly encrypted?: boolean;
  /** What its name is where it stands, where the directory says another. */
  readonly localName?: string;
  /** Whether it is put in as it is, not packed. */
  readonly stored?: boolean;
  /** Where the directory says it stands, where that is a lie. */
  readonly offset?: number;
}

/** Beyond this the checksum is left out: such a part is refused before. */
const tooLargeToRead = 80_000_000;

const sumOfByte = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The CRC-32 of the ZIP format. */
function checksum(data: Buffer): number {
  let sum = 0xffffffff;
  for (let at = 0; at < data.length; at += 1) sum = (sumOfByte[(sum ^ (data[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function localPart({ name, data, claims, encrypted = false, localName = name, stored = false }: Part): { header: Buffer; bytes: Buffer } {
  const packed = stored ? data : deflateRawSync(data, { level: 1 });
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(encrypted ? 1 : 0, 2);
  header.writeUInt16LE(stored ? 0 : 8, 4);
  header.writeUInt32LE(data.length > tooLargeToRead ? 0 : checksum(data.subarray(0, claims)), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return { header, bytes: Buffer.concat([Buffer.from("PK\u0003\u0004"), header, Buffer.from(localName), packed]) };
}

/** A ZIP file of these parts. */
export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { header, bytes } = localPart(part);
    if (part.claims !== undefined) header.writeUInt32LE(part.claims, 18);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(part.offset ?? offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), header, tail, Buffer.from(part.name));
    locals.push(bytes);
    offset += bytes.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}
