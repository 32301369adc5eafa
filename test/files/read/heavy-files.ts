import { zipOf } from "../zip";
import { bookOf, bookOfRows, part, relations, sharedTexts, sheetPart, styleSheet, usualText, withSheet, worksheet } from "./made-book";

/** A file that could take a reader's time or memory, and how reading it must end: "read", or a failure's code. */
export interface HeavyFile {
  readonly what: string;
  readonly end: string;
  readonly make: () => Buffer;
}

const heavy = (what: string, end: HeavyFile["end"], make: () => Buffer): HeavyFile => ({ what, end, make });
const megabyte = 1_048_576;
const spaces = (megabytes: number): string => " ".repeat(megabytes * megabyte);
const sheet = usualText(sheetPart);
const times = (count: number, made: (at: number) => string): string => Array.from({ length: count }, (_, at) => made(at)).join("");
const ofOne = "<row><c><v>1</v></c></row>";
const usingText = worksheet('<row><c t="s"><v>0</v></c></row>');
const texts = { "xl/sharedStrings.xml": Buffer.alloc(140 * megabyte, "<si><t>x</t></si>") };

const xml: readonly HeavyFile[] = [
  heavy("140 MB of spaces", "too-large", () => withSheet(spaces(140))),
  heavy("60 MB of spaces in a value", "corrupt", () => withSheet(sheet.replace("<v>", `<v>${spaces(60)}`))),
  heavy("60 MB of spaces in a tag", "corrupt", () => withSheet(sheet.replace("<c ", `<c ${spaces(60)}`))),
  heavy("60 MB of a comment", "corrupt", () => withSheet(sheet.replace("<sheetData>", `<!--${spaces(60)}--><sheetData>`))),
  heavy("60 MB of spaces behind", "corrupt", () => withSheet(sheet + spaces(60))),
  heavy("a million attributes", "corrupt", () => bookOfRows(`<row ${times(1_000_000, (at) => ` a${at}=""`)}/>`)),
  heavy("100,000 elements in each other", "corrupt", () => bookOfRows("<row>".repeat(100_000))),
  heavy("a text of 40 MB in pieces", "long-text", () => bookOfRows(`<row><c t="str"><v>${`<![CDATA[${"x".repeat(99_999)}]]>`.repeat(400)}</v></c></row>`)),
];

const sizes: readonly HeavyFile[] = [
  heavy("a million styled blank cells", "read", () => bookOfRows('<row><c s="1"/><c s="2"/></row>'.repeat(500_000) + ofOne)),
  heavy("600,000 styled blank rows", "read", () => bookOfRows('<row s="1" customFormat="1"/>'.repeat(600_000) + ofOne)),
  heavy("a million shared texts of which one is used", "read", () => bookOf({
    "xl/sharedStrings.xml": sharedTexts(`<t>${times(1_000_000, (at) => `${at}</t></si><si><t>`)}</t>`), [sheetPart]: usingText,
  })),
  heavy("140 MB of shared texts that nobody uses", "read", () => bookOf(texts)),
  heavy("140 MB of shared texts, if one is used", "too-large", () => bookOf({ ...texts, [sheetPart]: usingText })),
  heavy("a million cells that are filled", "too-many-cells", () => bookOfRows(`<row>${"<c><v>1</v></c>".repeat(100)}</row>`.repeat(10_000))),
  heavy("a long formula that 10,000 cells share", "too-large", () => bookOfRows(
    `<row><c r="B1"><f t="shared" si="0" ref="B1:B10000">${"A1+".repeat(2_700)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(9_999)}`)),
  heavy("100,001 formulas to be shared", "corrupt", () => bookOfRows(times(100_001, (at) => `<row><c><f t="shared" si="${at}" ref="A1:A9">B1</f></c></row>`))),
  heavy("10,001 sheets", "corrupt", () => bookOf({
    "xl/workbook.xml": usualText("xl/workbook.xml").replace("</sheets>", `${'<sheet name="x" sheetId="1" r:id="rId1"/>'.repeat(10_001)}</sheets>`),
  })),
  heavy("100,000 styles", "read", () => bookOf({ "xl/styles.xml": styleSheet(Array.from({ length: 100_000 }, () => 14)) })),
  heavy("5,000 merged areas over the whole sheet", "corrupt", () => bookOfRows(
    ofOne.repeat(5_000), `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5_000)}</mergeCells>`)),
];

const wholeSheet = "A1:XFD1048576";
const ranges: readonly HeavyFile[] = [
  heavy("a merged area over the whole sheet", "read", () => bookOfRows(ofOne, `<mergeCells><mergeCell ref="${wholeSheet}"/></mergeCells>`)),
  heavy("names, a filter and formats of the whole sheet", "read", () => bookOf({
    "xl/workbook.xml": usualText("xl/workbook.xml").replace("</sheets>", `</sheets><definedNames>${times(500, (at) => `<definedName name="n${at}">'หมวด 7'!$1:$1048576</definedName>`)}</definedNames>`),
    [sheetPart]: worksheet(ofOne, `<autoFilter ref="${wholeSheet}"/><conditionalFormatting sqref="${wholeSheet}"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation sqref="${wholeSheet}"/></dataValidations>`,
      `<dimension ref="${wholeSheet}"/><cols><col min="1" max="16384" width="9"/></cols>`),
  })),
  heavy("a row numbered 2,000,000,000", "corrupt", () => bookOfRows('<row r="2000000000"><c><v>1</v></c></row>')),
];

const containers: readonly HeavyFile[] = [
  heavy("2,000 parts that overlap", "forged", () => bookOf({}, ...Array.from({ length: 2_000 }, (_, at) => part(`o${at}`, "x".repeat(9_999), { stored: true, offset: 40 })))),
  heavy("60 MB of pictures", "read", () => bookOf({}, ...Array.from({ length: 60 }, (_, at) => part(`xl/media/${at}.png`, Buffer.alloc(megabyte, at), { stored: true })))),
  heavy("a directory of 60,000 parts", "part-missing", () => zipOf([part("_rels/.rels", relations(["a", "officeDocument", "xl/workbook.xml"])), ...Array.from({ length: 60_000 }, (_, at) => part(`p${at}`))])),
];

export const heavyFiles: readonly HeavyFile[] = [...xml, ...sizes, ...ranges, ...containers];
