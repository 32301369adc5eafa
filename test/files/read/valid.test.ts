import { describe, expect, it } from "@jest/globals";
import { bookOf, bookOfRows, formulasIn, reading, relations, sharedTexts, sheetIn, styleSheet, usualParts, valuesIn, withSheet, worksheet, type Parts } from "./made-book";

const cells = (content: string): string => `<row r="1">${content}</row>`;
const text = (part: keyof typeof usualParts): string => String(usualParts[part]);

describe("what cells hold", () => {
  it.each<[string, string, unknown]>([
    ["a number", "<c><v> 1.5e3 </v></c>", 1_500],
    ["a number with its type", '<c t="n"><v>-.5</v></c>', -0.5],
    ["a shared text", '<c t="s"><v>1</v></c>', "หนึ่ง"],
    ["an inline text", '<c t="inlineStr"><is><t>ก</t></is></c>', "ก"],
    ["an inline text, rich and pronounced", '<c t="inlineStr"><is><r><rPr><b/></rPr><t>ก </t></r><r><t>ข</t></r><rPh sb="0" eb="1"><t>ไม่</t></rPh></is></c>', "ก ข"],
    ["a text of its own", '<c t="str"><v>  ก\n</v></c>', "  ก\n"],
    ["a text in CDATA", '<c t="str"><v>a<![CDATA[<&]]>b</v></c>', "a<&b"],
    ["what XML cannot hold", '<c t="str"><v>ก_x000D__x005F_x000D__x00g0_</v></c>', "ก\r_x000D__x00g0_"],
    ["entities", '<c t="str"><v>&lt;&#3585;&#x0E02;&quot;</v></c>', "<กข\""],
    ["true", '<c t="b"><v>1</v></c>', true],
    ["false, in words", '<c t="b"><v>false</v></c>', false],
    ["an error", '<c t="e"><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["a day", '<c t="d"><v>2024-01-01</v></c>', 45_292],
    ["a day and a time", '<c t="d"><v>2024-01-01T12:00:00Z</v></c>', 45_292.5],
    ["a time", '<c t="d"><v>06:00</v></c>', 0.25],
    ["an early day", '<c t="d"><v>1900-01-01</v></c>', 1],
    ["a very long text", `<c t="str"><v>${"ก".repeat(32_767)}</v></c>`, "ก".repeat(32_767)],
    ["elements of another namespace", '<c t="str"><x:v xmlns:x="urn:x">ข</x:v><v>ก</v><extLst><ext><v>ค</v></ext></extLst></c>', "ก"],
  ])("%s", async (_what, cell, value) => {
    expect(await valuesIn(bookOfRows(cells(cell)))).toEqual([[value]]);
  });

  it.each(["<c/>", '<c s="1"/>', "<c><v/></c>", '<c t="s"/>', '<c t="str"><v></v></c>', "<c><f/></c>"])("%s is nothing", async (cell) => {
    expect(await valuesIn(bookOfRows(cells(`<c><v>1</v></c>${cell}`)))).toEqual([[1]]);
    expect(await valuesIn(bookOfRows(cells(cell)))).toEqual([]);
  });

  it("days counted from 1904", async () => {
    const parts: Parts = {
      "xl/workbook.xml": text("xl/workbook.xml").replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
      "xl/worksheets/sheet1.xml": worksheet(cells('<c t="d"><v>2024-01-01</v></c><c s="1"><v>43830</v></c>')),
    };
    expect(await valuesIn(bookOf(parts))).toEqual([[43_830, 43_830]]);
  });

  it("rich shared texts, without how they are pronounced, and only those in use", async () => {
    const shared = sharedTexts("<t>ไม่ใช้</t>", '<r><t>ก</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve"> ข_x000A_</t></r><rPh sb="0" eb="1"><t>ค</t></rPh><phoneticPr fontId="1"/>', "<t/>");
    const sheet = worksheet(cells('<c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>1</v></c>'));
    expect(await valuesIn(bookOf({ "xl/sharedStrings.xml": shared, "xl/worksheets/sheet1.xml": sheet }))).toEqual([["ก ข\n", "", "ก ข\n"]]);
  });
});

describe("where cells stand", () => {
  it("rows and cells without addresses follow the one before", async () => {
    const rows = '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="3"><c><v>5</v></c></row><row><c><v>6</v></c></row>';
    expect(await valuesIn(bookOfRows(rows))).toEqual([[1, "", 3, 4], ["", "", "", ""], [5, "", "", ""], [6, "", "", ""]]);
  });

  it("cells that a merged one covers are blank, and nothing is in use behind them", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><f>B1</f><v>2</v></c><c r="C2"><v>3</v></c></row>';
    const merged = await sheetIn(bookOfRows(rows, '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="E5:XFD1048576"/></mergeCells>'));
    expect(merged.content.formulas).toEqual([[1, "", ""], ["", "", 3]]);
    expect(await valuesIn(bookOfRows(rows, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'))).toEqual([[1]]);
  });

  it("what stands behind merged areas is said of no cell, and only then: it is not looked into", async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row>';
    const merged = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    for (const first of ["conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"]) {
      expect(await valuesIn(bookOfRows(rows, `${merged}<${first}/><mergeCells><mergeCell ref="none"/></mergeCells>`))).toEqual([[1]]);
      expect(await valuesIn(withSheet(worksheet(rows, merged, `<${first}/>`)))).toEqual([[1]]);
    }
    await expect(valuesIn(bookOfRows(rows, '<x><pageMargins/></x><mergeCells><mergeCell ref="none"/></mergeCells>'))).rejects.toMatchObject({ code: "corrupt" });
  });

  it("what a sheet says of its size does not matter, and columns, filters and names over the whole sheet cost nothing", async () => {
    const before = '<dimension ref="A1:B2"/><cols><col min="1" max="16384" width="9" style="1"/></cols>';
    const behind = '<autoFilter ref="A1:XFD1048576"/><conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>';
    const workbook = text("xl/workbook.xml").replace("</sheets>", "</sheets><definedNames><definedName name=\"ALL\">'หมวด 7'!$A$1:$XFD$1048576</definedName></definedNames>");
    const parts: Parts = { "xl/workbook.xml": workbook, "xl/worksheets/sheet1.xml": worksheet('<row r="9"><c r="D9"><v>9</v></c></row>', behind, before) };
    const { content } = await sheetIn(bookOf(parts));
    expect([content.values.length, content.values[8]]).toEqual([9, ["", "", "", 9]]);
  });

  it("a cell in the sheet's last corner", async () => {
    const values = await valuesIn(bookOfRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect([values.length, values.at(-1)?.length, values.at(-1)?.at(-1)]).toEqual([1_048_576, 16_384, 1]);
  });
});

describe("formulas", () => {
  it("are as people typed them, and show what the file keeps for them", async () => {
    const row = cells('<c><f>_xldudf_PMQA_SCORE(A1,_xlfn._xlws.SORT(B1))</f><v>5</v></c><c t="str"><f>"ก"&amp;A1</f><v>ก5</v></c><c><f>=B1</f></c><c><v>7</v></c><c t="s"><f>A1</f><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    const { content } = await sheetIn(bookOfRows(row));
    expect(content.formulas).toEqual([["=PMQA.SCORE(A1,SORT(B1))", '="ก"&A1', "=B1", 7, "=A1", "=1/0"]]);
    expect(content.values).toEqual([[5, "ก5", "", 7, "หนึ่ง", "#DIV/0!"]]);
    expect(content.calculation).toBe("kept");
  });

  it.each<[string, string]>([
    ["A1+$A1+A$1+$A$1+a1", "B3+$A3+B$1+$A$1+B3"],
    ["SUM(A:A,$A:B,1:2,$1:2,A1:B2)", "SUM(B:B,$A:C,3:4,$1:4,B3:C4)"],
    ['"A1"&\'A1\'!A1&Sheet1!A1&แผน1!A1&\'It\'\'s A1\'!B2', '"A1"&\'A1\'!B3&Sheet1!B3&แผน1!B3&\'It\'\'s A1\'!C4'],
    ["LOG10(A1)+ATAN2(A1,1E5)+1.5E3+Rate1+งบA1+A1_x+A1.b", "LOG10(B3)+ATAN2(B3,1E5)+1.5E3+Rate1+งบA1+A1_x+A1.b"],
    ["Table1[[#This Row],[A1]]+Table1['[A1]+[1]Sheet1!A1", "Table1[[#This Row],[A1]]+Table1['[A1]+[1]Sheet1!B3"],
    ["XFD1048576+XFE1+A1048577", "A2+XFE1+A1048577"],
    ["A1#+@A1+{1,2}+#REF!+TRUE", "B3#+@B3+{1,2}+#REF!+TRUE"],
    ["SUM(Sheet1:Sheet3!A1)-A1%", "SUM(Sheet1:Sheet3!B3)-B3%"],
  ])("shared ones are each cell's own: %s", async (formula, below) => {
    const escaped = formula.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const rows = `<row><c><f t="shared" ref="A1:B3" si="0">${escaped}</f></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>`;
    const formulas = await formulasIn(rows);
    expect([formulas[0]?.[0], formulas[2]?.[1]]).toEqual([`=${formula}`, `=${below}`]);
  });

  it("a shared one that begins anew, and one with its own text", async () => {
    const rows = '<row><c><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row><c><f t="shared" si="0"/></c></row><row><c><f t="shared" si="0" ref="A3:A4">C3</f></c></row><row><c><f t="shared" si="0"/></c></row><row><c><f t="shared" si="0">D1</f></c></row>';
    expect(await formulasIn(rows)).toEqual([["=B1"], ["=B2"], ["=C3"], ["=C4"], ["=D1"]]);
  });

  it("of arrays and of what-if tables belong to all the cells they fill", async () => {
    const rows = '<row><c><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c><v>1</v></c></row><row><c><v>4</v></c><c><v>2</v></c></row><row><c><f t="dataTable" ref="A3:B3" dt2D="0" dtr="1" r1="B1"/><v>9</v></c><c><v>8</v></c></row>';
    const { content } = await sheetIn(bookOfRows(rows));
    expect(content.formulas).toEqual([["=B1:B2*2", 1], ["=B1:B2*2", 2], ["=TABLE(B1,)", "=TABLE(B1,)"]]);
    expect(content.values).toEqual([[2, 1], [4, 2], [9, 8]]);
  });
});

describe("number formats", () => {
  it("are codes: the workbook's own, those that have numbers, a date's usual one", async () => {
    const row = cells('<c><v>1</v></c><c s="1"><v>2</v></c><c s="2"><v>3</v></c><c s="3"><v>4</v></c><c s="3"/><c t="d"><v>2024-01-01</v></c><c s="3" t="d"><v>2024-01-01</v></c>');
    expect((await sheetIn(bookOfRows(row))).content.formats).toEqual([["General", "mm-dd-yy", "0.0\\%", "0%", "General", "mm-dd-yy", "0%"]]);
  });

  it("that only some languages have a number for are dates and percents there too", async () => {
    const numbers = [31, 58, 68, 71, 77, 5, 999];
    const row = cells(numbers.map((_, at) => `<c s="${at}"><v>1</v></c>`).join(""));
    const { content } = await sheetIn(bookOf({ "xl/styles.xml": styleSheet(numbers), "xl/worksheets/sheet1.xml": worksheet(row) }));
    expect(content.formats).toEqual([["mm-dd-yy", "mm-dd-yy", "t0.00%", "d/m/bbbb", "d/m/bbbb h:mm", "General", "General"]]);
  });

  it("styles are not needed where no cell has one", async () => {
    const parts: Parts = { "xl/styles.xml": undefined, "xl/sharedStrings.xml": undefined, "xl/_rels/workbook.xml.rels": relations(["rId1", "worksheet", "worksheets/sheet1.xml"]) };
    expect((await sheetIn(bookOf(parts))).content.formats).toEqual([["General"]]);
  });
});

describe("how files are written", () => {
  const renamed = (from: string, to: string): Parts => Object.fromEntries(
    Object.entries(usualParts).map(([name, data]) => [name, String(data).replaceAll(from, to)]));
  const prefixed: Parts = Object.fromEntries(Object.entries(usualParts).map(([name, data]) =>
    [name, String(data).replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=")]));
  const utf16 = (text: string, bom: boolean): Buffer => Buffer.from(`${bom ? "\ufeff" : ""}${text.replace("UTF-8", "UTF-16")}`, "utf16le");
  const everyPart = (change: (text: string) => Buffer): Parts =>
    Object.fromEntries(Object.entries(usualParts).map(([name, data]) => [name, change(String(data))]));

  it.each<[string, Parts]>([
    ["in the strict form", renamed("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")],
    ["with relations of the strict form", renamed("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")],
    ["with prefixes", prefixed],
    ["in UTF-16", everyPart((text) => utf16(text, true))],
    ["in UTF-16 without its mark", everyPart((text) => utf16(text, false))],
    ["in UTF-16, the other way round", everyPart((text) => utf16(text, true).swap16())],
    ["with a byte order mark", everyPart((text) => Buffer.from(`\ufeff${text}`))],
    ["without declarations", everyPart((text) => Buffer.from(text.replace(/^<\?.*\?>\n/, "")))],
    ["with comments and instructions", everyPart((text) => Buffer.from(text.replace(/(<\w+ xmlns)/, "<!-- <sheets> --><?x y?>$1")))],
    ["with absolute targets", { "xl/_rels/workbook.xml.rels": text("xl/_rels/workbook.xml.rels").replaceAll('Target="', 'Target="/xl/') }],
    ["with roundabout targets", { "xl/_rels/workbook.xml.rels": text("xl/_rels/workbook.xml.rels").replaceAll('Target="', 'Target="../xl/./') }],
    ["with other capitals in targets", { "xl/_rels/workbook.xml.rels": text("xl/_rels/workbook.xml.rels").replaceAll('Target="w', 'Target="W') }],
    ["without the file's own relations", { "_rels/.rels": undefined }],
  ])("%s", async (_what, parts) => {
    expect(await valuesIn(bookOf(parts))).toEqual([[1]]);
  });

  it("with the workbook elsewhere", async () => {
    const { "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": list } = usualParts;
    const parts: Parts = {
      "xl/workbook.xml": undefined, "xl/_rels/workbook.xml.rels": undefined, "book.xml": workbook,
      "_rels/.rels": relations(["a", "officeDocument", "/book.xml"]), "_rels/book.xml.rels": String(list).replaceAll('Target="', 'Target="xl/'),
    };
    expect(await valuesIn(bookOf(parts))).toEqual([[1]]);
  });

  it("with parts that are not packed, folders, a comment behind, and as a Blob", async () => {
    const more = [{ name: "xl/media/", data: Buffer.alloc(0), stored: true }, { name: "xl/media/1.png", data: Buffer.alloc(9), stored: true }];
    const stored = bookOf({}, ...more);
    stored.writeUInt16LE(4, stored.length - 2);
    expect(await valuesIn(new Blob([Buffer.concat([stored, Buffer.from("note")])]))).toEqual([[1]]);
  });

  it("says whether the sheet is protected", async () => {
    expect((await sheetIn(bookOfRows("", '<sheetProtection sheet="1"/>'))).content.isProtected).toBe(true);
    expect((await sheetIn(bookOfRows("", '<sheetProtection sheet="0" objects="1"/>'))).content.isProtected).toBe(false);
  });
});

describe("which sheet is the form", () => {
  const workbookOf = (sheets: string, names: string): Parts => ({
    "xl/workbook.xml": text("xl/workbook.xml").replace(/<sheets>.*<\/sheets>/, `<sheets>${sheets}</sheets><definedNames>${names}</definedNames>`),
    "xl/_rels/workbook.xml.rels": text("xl/_rels/workbook.xml.rels").replace("</Relationships>", relations(["rId9", "worksheet", "/xl/worksheets/two.xml"], ["rId8", "chartsheet", "c.xml"]).replace(/^[\s\S]*?<Relationships[^>]*>/, "")),
    "xl/worksheets/two.xml": worksheet("<row><c><v>2</v></c></row>"),
  });
  const sheets = '<sheet name="แผน" sheetId="1" r:id="rId1"/><sheet name="It\'s" sheetId="2" state="veryHidden" r:id="rId9"/><sheet name="กราฟ" sheetId="3" r:id="rId8"/>';

  it("the one that the agency's name points at, the workbook's own name first", async () => {
    const names = "<definedName name=\"PMQA_AGENCY\" localSheetId=\"0\">แผน!$B$3</definedName><definedName name=\"PMQA_AGENCY\">'It''s'!$B$3</definedName>";
    expect((await sheetIn(bookOf(workbookOf(sheets, names)))).content).toMatchObject({ sheet: "It's", values: [[2]] });
  });

  it("none: then the worksheets are named", async () => {
    const parts = workbookOf(sheets, "<definedName name=\"PMQA_AGENCY\">#REF!</definedName>");
    expect(await reading(bookOf(parts))).toEqual({ found: "none", sheets: ["แผน", "It's"] });
  });
});
