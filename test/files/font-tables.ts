import { unzlibSync } from "fflate";

/** The tables of a font, by their tags. */
export type FontTables = ReadonlyMap<string, Buffer>;

const [woffHeader, woffEntry, fontHeader, fontEntry] = [44, 20, 12, 16];

/** The tables of a WOFF file, as a font file holds them. */
export function tablesIn(woff: Buffer): FontTables {
  return new Map(Array.from({ length: woff.readUInt16BE(12) }, (_each, index) => {
    const at = woffHeader + index * woffEntry;
    const [from = 0, packed = 0, size = 0] = [4, 8, 12].map((offset) => woff.readUInt32BE(at + offset));
    const held = woff.subarray(from, from + packed);
    return [woff.toString("latin1", at, at + 4), Buffer.from(packed < size ? unzlibSync(held) : held)] as const;
  }));
}

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - data.length % 4) % 4)]);

/** A font file of these tables. Nobody who only draws with it looks at its checksums. */
export function fontOf(tables: FontTables): Buffer {
  const directory = Buffer.alloc(fontHeader + tables.size * fontEntry);
  directory.writeUInt32BE(0x0001_0000, 0);
  directory.writeUInt16BE(tables.size, 4);
  const parts: Buffer[] = [directory];
  let at = directory.length;
  [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).forEach(([tag, data], index) => {
    const entry = fontHeader + index * fontEntry;
    directory.write(tag, entry, "latin1");
    directory.writeUInt32BE(at, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    parts.push(padded(data));
    at += padded(data).length;
  });
  return Buffer.concat(parts);
}

const table = (tables: FontTables, tag: string): Buffer => {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no table ${tag}.`);
  return found;
};

/** Which glyph draws a character, by the font's table of format 4. */
function glyphsIn(cmap: Buffer): ReadonlyMap<number, number> {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_each, index) => cmap.readUInt32BE(8 + index * 8));
  const at = subtables.find((offset) => cmap.readUInt16BE(offset) === 4) ?? 0;
  const count = cmap.readUInt16BE(at + 6) / 2;
  const found = new Map<number, number>();
  for (let segment = 0; segment < count; segment += 1) {
    const field = (row: number): number => at + 14 + segment * 2 + row * count * 2 + (row > 0 ? 2 : 0);
    const [end, start, delta, offset] = [0, 1, 2, 3].map((row) => cmap.readUInt16BE(field(row))) as [number, number, number, number];
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const raw = offset === 0 ? character : cmap.readUInt16BE(field(3) + offset + (character - start) * 2);
      if (raw !== 0) found.set(character, (raw + delta) & 0xffff);
    }
  }
  return found;
}

/** A table, of format 12, that says which glyph draws a character. */
function cmapOf(glyphs: ReadonlyMap<number, number>): Buffer {
  const sorted = [...glyphs].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(28);
  [0, 1, 3, 10].forEach((value, index) => head.writeUInt16BE(value, index * 2));
  head.writeUInt32BE(12, 8);
  head.writeUInt16BE(12, 12);
  head.writeUInt32BE(16 + sorted.length * 12, 16);
  head.writeUInt32BE(sorted.length, 24);
  const groups = Buffer.alloc(sorted.length * 12);
  sorted.forEach(([character, glyph], index) =>
    [character, character, glyph].forEach((value, field) => groups.writeUInt32BE(value, index * 12 + field * 4)));
  return Buffer.concat([head, groups]);
}

/** The outlines of a font, one a glyph. */
function outlinesIn(tables: FontTables): readonly Buffer[] {
  const [loca, glyf] = [table(tables, "loca"), table(tables, "glyf")];
  const isLong = table(tables, "head").readInt16BE(50) === 1;
  const offset = (glyph: number): number => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const count = table(tables, "maxp").readUInt16BE(4);
  return Array.from({ length: count }, (_each, glyph) => Buffer.from(glyf.subarray(offset(glyph), offset(glyph + 1))));
}

const [wordArguments, hasScale, hasMore, hasTwoScales, hasMatrix] = [0x1, 0x8, 0x20, 0x40, 0x80];

/** Has an outline that is put together from others name them by their new numbers. */
function renumber(outline: Buffer, by: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  for (let at = 10, flags = hasMore; (flags & hasMore) !== 0;) {
    flags = outline.readUInt16BE(at);
    outline.writeUInt16BE(outline.readUInt16BE(at + 2) + by, at + 2);
    at += 4 + ((flags & wordArguments) !== 0 ? 4 : 2);
    at += (flags & hasScale) !== 0 ? 2 : (flags & hasTwoScales) !== 0 ? 4 : (flags & hasMatrix) !== 0 ? 8 : 0;
  }
  return outline;
}

/** How wide each glyph is, and where it begins. */
function metricsIn(tables: FontTables): Buffer {
  const hmtx = table(tables, "hmtx");
  const full = table(tables, "hhea").readUInt16BE(34);
  const count = table(tables, "maxp").readUInt16BE(4);
  return Buffer.concat(Array.from({ length: count }, (_each, glyph) => (glyph < full
    ? hmtx.subarray(glyph * 4, glyph * 4 + 4)
    : Buffer.concat([hmtx.subarray(full * 4 - 4, full * 4 - 2), hmtx.subarray(full * 4 + (glyph - full) * 2, full * 4 + (glyph - full) * 2 + 2)]))));
}

/** A font that draws what either of two draws. */
export function joined(first: FontTables, second: FontTables): FontTables {
  const own = outlinesIn(first);
  const outlines = [...own, ...outlinesIn(second).map((outline) => renumber(outline, own.length))].map(padded);
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  let at = 0;
  outlines.forEach((outline, glyph) => {
    at += outline.length;
    loca.writeUInt32BE(at, (glyph + 1) * 4);
  });
  const [head, hhea, maxp, post] = ["head", "hhea", "maxp", "post"].map((tag) => Buffer.from(table(first, tag))) as [Buffer, Buffer, Buffer, Buffer];
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(outlines.length, 34);
  for (let field = 6; field < maxp.length; field += 2) maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(field), table(second, "maxp").readUInt16BE(field)), field);
  maxp.writeUInt16BE(outlines.length, 4);
  post.writeUInt32BE(0x0003_0000, 0);
  const others = [...glyphsIn(table(second, "cmap"))].map(([character, glyph]) => [character, glyph + own.length] as const);
  return new Map([...first, ["head", head], ["hhea", hhea], ["maxp", maxp], ["post", post.subarray(0, 32)],
    ["glyf", Buffer.concat(outlines)], ["loca", loca], ["hmtx", Buffer.concat([metricsIn(first), metricsIn(second)])],
    ["cmap", cmapOf(new Map([...others, ...glyphsIn(table(first, "cmap"))]))]]);
}
