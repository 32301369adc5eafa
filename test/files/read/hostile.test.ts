import { describe, expect, it } from "@jest/globals";
import { zipOf } from "../zip";
import { bookOf, bookOfRows, endOf, part, relations, sharedTexts, sheetIn, sheetPart, usualText, withSheet, worksheet, type Parts } from "./made-book";

const good = bookOf({});

/** The file with some bytes of it written anew. */
function patched(bytes: Buffer, at: number, written: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(written, at);
  return copy;
}

/** What is wrong in one way each is in hostile-classes.ts; here are cases at a limit, large ones, and such as are alone. */
describe("containers that no spreadsheet program makes", () => {
  it("a wrong checksum of what is read, not of what is not", async () => {
    const stored = bookOf({ [sheetPart]: undefined }, part(sheetPart, usualText(sheetPart), { stored: true }), part("xl/media/a.png", "picture", { stored: true }));
    expect(await endOf(patched(stored, stored.indexOf("<v>1") + 3, [0x32]))).toBe("corrupt");
    expect(await endOf(patched(stored, stored.indexOf("picture"), [0x50]))).toBe("read");
    const margins = '<pageMargins left="0.7"/>';
    const long = bookOf({ [sheetPart]: undefined }, part(sheetPart, worksheet("<row><c><v>1</v></c></row>", margins + " ".repeat(200_000)), { stored: true }));
    expect(await endOf(long)).toBe("read");
    expect(await endOf(patched(long, long.indexOf(margins) + 150_000, [0x21]))).toBe("corrupt");
  });

  it("cut off anywhere, or with bytes in front", async () => {
    for (let length = 0; length < good.length; length += 97) expect(await endOf(good.subarray(0, length))).toMatch(/^(corrupt|not-a-workbook)$/);
    expect(await endOf(Buffer.concat([Buffer.from("PK\u0003\u0004xx"), good]))).toBe("corrupt");
  });

  it("a name or an extra field that goes beyond the file", async () => {
    const directory = good.lastIndexOf("PK\u0001\u0002");
    for (const length of [28, 30]) expect(await endOf(patched(good, directory + length, [0xff, 0x7f]))).toBe("corrupt");
    expect(await endOf(patched(good, directory + 28, [0xff, 0xff, 0xff, 0xff]))).toBe("corrupt");
  });

  it.each<[string, Buffer]>([
    ["a text document", zipOf([part("_rels/.rels", relations(["a", "officeDocument", "word/document.xml"])), part("word/document.xml", "<w/>")])],
    ["a binary workbook", zipOf([part("_rels/.rels", relations(["a", "officeDocument", "xl/workbook.bin"])), part("xl/workbook.bin")])],
    ["an OpenDocument", zipOf([part("mimetype", "application/vnd.oasis.opendocument.spreadsheet", { stored: true }), part("content.xml", "<x/>")])],
    ["a PDF", Buffer.from("%PDF-1.7\n")],
    ["nothing", Buffer.alloc(0)],
  ])("%s is no workbook", async (_what, bytes) => {
    expect(await endOf(bytes)).toBe("not-a-workbook");
  });
});

describe("parts that are missing or of another kind", () => {
  const row = (cell: string): string => worksheet(`<row>${cell}</row>`);
  it.each<[string, Parts, string]>([
    ["the workbook", { "xl/workbook.xml": undefined }, "part-missing"],
    ["the sheet", { [sheetPart]: undefined }, "part-missing"],
    ["the relations", { "xl/_rels/workbook.xml.rels": undefined }, "corrupt"],
    ["styles that are listed", { "xl/styles.xml": undefined }, "part-missing"],
    ["styles that are used", { [sheetPart]: row('<c s="1"><v>1</v></c>'), "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"]) }, "part-missing"],
    ["the style that is used", { [sheetPart]: row('<c s="4"><v>1</v></c>') }, "corrupt"],
    ["shared texts that are listed and used", { [sheetPart]: row('<c t="s"><v>0</v></c>'), "xl/sharedStrings.xml": undefined }, "part-missing"],
    ["shared texts that are used", { [sheetPart]: row('<c t="s"><v>0</v></c>'), "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"]) }, "part-missing"],
    ["the shared text that is used", { [sheetPart]: row('<c t="s"><v>2</v></c>') }, "corrupt"],
    ["a sheet that is styles", { [sheetPart]: usualText("xl/styles.xml") }, "corrupt"],
    ["a workbook that is a sheet", { "xl/workbook.xml": usualText(sheetPart) }, "corrupt"],
    ["a sheet of no namespace", { [sheetPart]: usualText(sheetPart).replace(/xmlns="[^"]*"/, "") }, "corrupt"],
    ["relations of another namespace", { "xl/_rels/workbook.xml.rels": usualText("xl/_rels/workbook.xml.rels").replace("package", "x") }, "corrupt"],
  ])("%s", async (_what, parts, end) => {
    expect(await endOf(bookOf(parts))).toBe(end);
  });
});

describe("XML that is none, or means harm", () => {
  it.each<[string, Buffer, string]>([
    ["one byte", withSheet("<"), "corrupt"],
    ["half a character at the end", bookOf({ [sheetPart]: Buffer.concat([Buffer.from(usualText(sheetPart)), Buffer.from([0xe0])]) }), "corrupt"],

  ])("%s", async (_what, bytes, end) => {
    expect(await endOf(bytes)).toBe(end);
  });
});

describe("cells that cannot be", () => {
  const cell = (attributes: string, content = "<v>1</v>"): string => `<row r="1"><c ${attributes}>${content}</c></row>`;
  it.each<[string, string, string]>([
    ["a row behind the last", '<row r="1048576"/><row/>', "corrupt"],
    ["a cell behind the last column", '<row><c r="XFD1"/><c/></row>', "corrupt"],
    ["a text of 32,768 characters", cell('t="str"', `<v>${"ก".repeat(32_768)}</v>`), "long-text"],
  ])("%s", async (_what, rows, end) => {
    expect(await endOf(bookOfRows(rows))).toBe(end);
  });

  it("merged areas that are none, and such as overlap a thousand times", async () => {
    expect(await endOf(bookOfRows("", '<mergeCells><mergeCell ref="A0:B1"/></mergeCells>'))).toBe("corrupt");
    const rows = "<row><c><v>1</v></c></row>".repeat(5_000);
    expect(await endOf(bookOfRows(rows, `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5_000)}</mergeCells>`))).toBe("corrupt");
  });
});

describe("more than a form has", () => {
  it("183 rows, each with a cell in the last column, are read; one more is too many", async () => {
    const rows = (count: number): string => Array.from({ length: count }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join("");
    expect(await endOf(bookOfRows(rows(183)))).toBe("read");
    expect(await endOf(bookOfRows(rows(184)))).toBe("too-many-cells");
  });

  it("a million styled blank cells are nothing", async () => {
    const { content } = await sheetIn(bookOfRows('<row><c s="1"/><c s="2"/></row>'.repeat(500_000) + "<row><c><v>1</v></c></row>"));
    expect([content.values.length, content.values.at(-1)]).toEqual([500_001, [1]]);
  });

  it("a million shared texts of which one is used", async () => {
    const { content } = await sheetIn(bookOf({
      "xl/sharedStrings.xml": sharedTexts(Array.from({ length: 1_000_000 }, (_, at) => `<t>${at}</t>`).join("</si><si>")),
      [sheetPart]: worksheet('<row><c t="s"><v>999999</v></c></row>'),
    }));
    expect(content.values).toEqual([["999999"]]);
  });
});
