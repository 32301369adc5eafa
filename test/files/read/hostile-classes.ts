import fc from "fast-check";
import { addressOf, columnLetters } from "../../../src/sheet/address";
import { zipOf, type Part } from "../zip";
import { bookOf, bookOfRows, part, relations, sheetPart, usualText, withSheet, worksheet, type Parts } from "./made-book";

/** Files that are wrong in one way, and how reading each of them must end. */
export interface HostileClass {
  readonly what: string;
  readonly end: string;
  readonly files: fc.Arbitrary<Buffer>;
}

const of = <Given>(what: string, end: string, given: fc.Arbitrary<Given>, make: (given: Given) => Buffer): HostileClass =>
  ({ what, end, files: given.map(make) });

const sheet = usualText(sheetPart);
/** The workbook, its sheet's part made otherwise. */
const withSheetPart = (more: Partial<Part>): Buffer => bookOf({ [sheetPart]: undefined }, part(sheetPart, sheet, more));
const good = bookOf({});

const spot = fc.record({ row: fc.integer({ min: 2, max: 70 }), column: fc.integer({ min: 1, max: 50 }) });
type Spot = Readonly<{ row: number; column: number }>;

/** A sheet with sound cells before a bad one, and behind it. */
function around({ row, column }: Spot, attributes: string, content: string, address = addressOf({ row, column })): Buffer {
  const before = Array.from({ length: row - 1 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join("");
  return bookOfRows(`${before}<row r="${row}"><c r="${address}"${attributes}>${content}</c></row><row><c><v>1</v></c></row>`);
}

const badCell = (what: string, bad: fc.Arbitrary<readonly [attributes: string, content: string]>, end = "corrupt"): HostileClass =>
  of(what, end, fc.tuple(spot, bad), ([where, [attributes, content]]) => around(where, attributes, content));
const valueOf = (type: string, ...values: readonly string[]): fc.Arbitrary<readonly [string, string]> =>
  fc.constantFrom(...values).map((value) => [type === "" ? "" : ` t="${type}"`, `<v>${value}</v>`]);
const tooLong = fc.integer({ min: 32_768, max: 40_000 }).map((length) => "ก".repeat(length));

const cells: readonly HostileClass[] = [
  badCell("a number that is none", valueOf("", "1,5", "0x10", "INF", "NaN", "1e", "--1", "๑๒", "1 2", "9/1", "+", "1_000", "1.2.3", "ร้อยละ 5")),
  badCell("an unknown type", fc.constantFrom("q", "N", "S", "string", "inlinestr", "1").map((type) => [` t="${type}"`, "<v>1</v>"])),
  badCell("a truth value that is none", valueOf("b", "2", "TRUE", "yes", "-1", "tru", "จริง")),
  badCell("a date that is none", valueOf("d", "1 มกราคม 2567", "24-1-1", "2024-13", "2024/01/01", "2024-01-01 12:00", "now", "45292")),
  badCell("the number of a shared text that is none", valueOf("s", "-1", "1.5", "x", "0x1", "9999999999", "ก")),
  badCell("a shared text that is not there", fc.integer({ min: 2, max: 900_000_000 }).map((at) => [' t="s"', `<v>${at}</v>`])),
  badCell("a style that is not there", fc.oneof(fc.integer({ min: 4, max: 1e6 }).map(String), fc.constantFrom("x", "-1", "1.5")).map((style) => [` s="${style}"`, "<v>1</v>"])),
  badCell("a shared formula that is not there", fc.nat().map((id) => ["", `<f t="shared" si="${id}"/>`])),
  badCell("an array that fills no area", fc.constantFrom("x", "A0", "XFE1:XFE2", "B1:A1", "A2:A1", "", "A1:A1048577", "กก").map((ref) => ["", `<f t="array" ref="${ref}">1</f><v>1</v>`])),
  badCell("a text longer than a cell's", tooLong.map((text) => [' t="str"', `<v>${text}</v>`]), "long-text"),
  badCell("an inline text longer than a cell's", tooLong.map((text) => [' t="inlineStr"', `<is><r><t>${text.slice(1)}</t></r><r><t>ก</t></r></is>`]), "long-text"),
  badCell("a formula longer than a cell's", tooLong.map((text) => ["", `<f>"${text}"</f>`]), "long-text"),
  of("an address that is none", "corrupt", fc.tuple(spot, fc.constantFrom("A", "1", "A1B", "A-1", "AAAA1", "$A$1", "A0", "A1048577", "XFE1", "ZZZ9", "ก1", "")),
    ([where, address]) => around(where, "", "<v>1</v>", address)),
  of("a cell in another row", "corrupt", fc.tuple(spot, fc.integer({ min: 1, max: 1_000 })),
    ([where, by]) => around(where, "", "<v>1</v>", addressOf({ row: where.row + by, column: where.column }))),
  of("a cell that stands before the one in front of it", "corrupt", spot.chain(({ row, column }) => fc.integer({ min: 1, max: column }).map((back) => ({ row, column, back }))),
    ({ row, column, back }) => bookOfRows(`<row r="${row}"><c r="${columnLetters(column)}${row}"/><c r="${columnLetters(back)}${row}"><v>1</v></c></row>`)),
  of("a row's number that is none", "corrupt", fc.constantFrom("0", "-1", "1.5", "x", "1048577", "2000000000", "1e9", "", "๑"), (row) => bookOfRows(`<row/><row r="${row}"/>`)),
  of("a row that goes back", "corrupt", fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(59)), ([row, by]) => bookOfRows(`<row r="${row}"/><row r="${Math.max(1, row - by)}"/>`)),
  of("a merged area that is none", "corrupt", fc.constantFrom("A0:B1", "x", "A1:XFE1", "B2:A1", "", "A1:A1048577", "A1,B2"),
    (area) => bookOfRows("<row><c><v>1</v></c></row>", `<mergeCells><mergeCell ref="${area}"/></mergeCells>`)),
];

const inside = sheet.indexOf("<sheetData>");
const badXml = (what: string, change: fc.Arbitrary<(text: string) => string>, end = "corrupt"): HostileClass => of(what, end, change, (make) => withSheet(make(sheet)));
const inText = (...texts: readonly string[]): fc.Arbitrary<(text: string) => string> =>
  fc.constantFrom(...texts).map((wrong) => (text) => text.replace("<v>1</v>", () => wrong));

const xml: readonly HostileClass[] = [
  badXml("a document type", fc.constantFrom("<!DOCTYPE x>", '<!DOCTYPE worksheet [<!ENTITY a "b">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">', '<!DOCTYPE x PUBLIC "a" "http://x/">', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]>')
    .map((type) => (text) => text.replace("<worksheet", () => `${type}<worksheet`)), "forged"),
  badXml("an entity that nobody knows", inText("<v>&a;</v>", "<v>&nbsp;</v>", "<v>&</v>", "<v>&#x;</v>", "<v>&#0;</v>", "<v>&#x110000;</v>")),
  badXml("an end at any place", fc.integer({ min: 60, max: sheet.length - 1 }).map((length) => (text) => text.slice(0, length))),
  badXml("a tag that is not closed, or closed twice", inText("<v>1", "<v>1</v></v>", "1</v>", "<v>1</c>", "<v><v>1</v>", "<v>1</V>")),
  badXml("an attribute that is none", inText('<v a="1" a="2">1</v>', "<v a=1>1</v>", "<v a>1</v>", '<v a="<">1</v>', '<v q:a="1">1</v>', '<v a="1"b="2"></v>')),
  badXml("characters that XML does not have", inText("<v>\u0000</v>", "<v>\u0008</v>", "<v>\uffff</v>", "<v>\ufffe</v>", "<v>]]></v>", "<v><1></v>")),
  badXml("something behind the root", fc.constantFrom("<x/>", "text", "<worksheet/>", "&amp;", "<![CDATA[x]]>").map((more) => (text) => text + more)),
  badXml("an encoding that no workbook has", fc.constantFrom("windows-874", "tis-620", "iso-8859-11", "utf-7", "utf-32", "x").map((name) => (text) => text.replace("UTF-8", name))),
  badXml("elements in each other", fc.integer({ min: 100, max: 5_000 }).map((count) => (text) => text.replace("<sheetData>", `${"<a>".repeat(count)}${"</a>".repeat(count)}<sheetData>`))),
  badXml("another root, or none", fc.constantFrom("<styleSheet/>", "<x/>", "", " ", "{}", "ก", "<worksheet/>", '<worksheet xmlns="urn:x"/>').map((text) => () => text)),
  of("bytes that are no UTF-8", "corrupt", fc.tuple(fc.constantFrom([0xff], [0xc0, 0x80], [0xe0, 0xb8], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80]), fc.nat(9)),
    ([bytes, at]) => withSheet(Buffer.concat([Buffer.from(sheet.slice(0, inside + at)), Buffer.from(bytes), Buffer.from(sheet.slice(inside + at))]))),
];

const name = fc.stringMatching(/^[a-z]{1,8}$/);
const containers: readonly HostileClass[] = [
  of("a part that climbs out, or begins at a root", "forged", fc.tuple(fc.constantFrom("../", "xl/../../", "..\\", "/", "C:/", "c:\\", "xl//", "a\u0000", "\n"), name), ([way, file]) => bookOf({}, part(way + file))),
  of("two parts of one name", "forged", fc.constantFrom(...Object.keys(bookPartNames())).chain((taken) => fc.constantFrom(taken, taken.toUpperCase(), taken.replaceAll("/", "\\"))), (taken) => bookOf({}, part(taken))),
  of("parts that overlap", "forged", fc.tuple(fc.integer({ min: 2, max: 50 }), fc.nat(400)), ([count, offset]) =>
    bookOf({}, ...Array.from({ length: count }, (_, at) => part(`o${at}`, "x".repeat(999), { stored: true, offset })))),
  of("a part that bears another name where it stands", "corrupt", fc.constantFrom("1", "3", "x"), (number) => withSheetPart({ localName: sheetPart.replace("1.xml", `${number}.xml`).replace("sheet1", "sheet9") })),
  of("an encrypted part", "password", name, (file) => bookOf({}, part(`xl/media/${file}`, "x", { encrypted: true }))),
  of("a part that is not as long as it says", "corrupt", fc.oneof(fc.integer({ min: 0, max: sheet.length - 1 }), fc.integer({ min: sheet.length + 40, max: 60_000_000 })), (claims) => withSheetPart({ claims })),
  of("a part that goes on behind what it says it is", "corrupt", fc.integer({ min: 1, max: 90_000 }), (more) =>
    bookOf({ [sheetPart]: undefined }, part(sheetPart, sheet + " ".repeat(more), { claims: sheet.length }))),
  of("a part that says it is larger than any that is read", "too-large", fc.integer({ min: 65 * 1_048_576, max: 2 ** 31 }), (claims) => withSheetPart({ claims })),
  of("an unknown way of packing", "corrupt", fc.constantFrom(1, 6, 9, 12, 14, 93, 95, 98), (method) => patchedAll(good, Buffer.from("PK\u0001\u0002"), 10, method)),
  of("a byte that is not what its checksum says", "corrupt", fc.tuple(fc.integer({ min: 60, max: sheet.length - 20 }), fc.integer({ min: 1, max: 255 })), ([at, by]) => {
    const bytes = withSheetPart({ stored: true });
    const place = bytes.indexOf(sheet) + at;
    bytes[place] = (bytes[place] ?? 0) ^ by;
    return bytes;
  }),
  of("a file that is cut off", "corrupt", fc.integer({ min: 4, max: good.length - 1 }), (length) => good.subarray(0, length)),
  of("bytes in front", "corrupt", fc.integer({ min: 1, max: 500 }), (length) => Buffer.concat([Buffer.from("PK"), Buffer.alloc(length, 7), good])),
  of("another file", "not-a-workbook", fc.oneof(
    fc.constantFrom("%PDF-1.7\n", "ข้อ,ตัวชี้วัด\n", "<html>", "{}", "").map((text) => Buffer.from(text)),
    fc.constantFrom("word/document.xml", "ppt/presentation.xml", "xl/workbook.bin", "visio/document.xml").map((main) => zipOf([part("_rels/.rels", relations(["a", "officeDocument", main])), part(main)])),
    name.map((file) => zipOf([part(`${file}.txt`)])),
  ), (bytes) => bytes),
];

function bookPartNames(): Parts {
  return { "_rels/.rels": "", "xl/workbook.xml": "", [sheetPart]: "", "xl/styles.xml": "", "xl/sharedStrings.xml": "" };
}

/** The file with a byte behind each of these marks written anew. */
function patchedAll(bytes: Buffer, mark: Buffer, behind: number, byte: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(mark); at >= 0; at = copy.indexOf(mark, at + 1)) copy[at + behind] = byte;
  return copy;
}

const usingText = worksheet('<row><c t="s"><v>0</v></c></row>');
const parts: readonly HostileClass[] = [
  of("a part that is not there", "part-missing", fc.constantFrom<Parts>({ "xl/workbook.xml": undefined }, { [sheetPart]: undefined }, { "xl/styles.xml": undefined }, { "xl/sharedStrings.xml": undefined, [sheetPart]: usingText }), (missing) => bookOf(missing)),
  of("a part of another kind", "corrupt", fc.tuple(fc.constantFrom("xl/workbook.xml", sheetPart, "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"), fc.constantFrom("<x/>", "", "<html></html>", '<a xmlns="urn:x"/>')),
    ([which, text]) => bookOf({ [sheetPart]: usingText, [which]: text })),
  of("a target that leads out of the file", "forged", fc.tuple(fc.integer({ min: 2, max: 9 }), name), ([up, file]) =>
    bookOf({ "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", `${"../".repeat(up)}${file}.xml`]) })),
  of("a target that is not there", "part-missing", name, (file) => bookOf({ "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", `worksheets/${file}.xml`]) })),
];

export const hostileClasses: readonly HostileClass[] = [...cells, ...xml, ...containers, ...parts];
