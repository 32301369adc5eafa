import { beforeAll, describe, expect, it } from "@jest/globals";
import { partsIn } from "./validity/book-parts";
import { bookProblems } from "./validity/book-problems";
import { contentIn } from "./validity/come-back";
import { hostileTexts, writtenBooks } from "./validity/written-books";

describe("what is written as .xlsx is valid", () => {
  it.each(Object.entries(writtenBooks))("%s", async (_name, book) => {
    expect(bookProblems(partsIn(await book()))).toEqual([]);
  });
});

it("texts are read again as they were typed, whatever they mean to files", async () => {
  const { values } = await contentIn(await writtenBooks["a form of hostile texts"]());
  const read = new Set(values.map((row) => row[4]));
  // What no XML may hold is left out, and half a letter is none.
  const plain = hostileTexts.filter((text) => !/[\u0000\ufffe\ud800\r]/u.test(text));
  expect(plain.length).toBeGreaterThan(20);
  expect(plain.filter((text) => !read.has(text)).map((text) => text.slice(0, 40))).toEqual([]);
});

const sheet = "xl/worksheets/sheet1.xml";
const [styles, workbook, shared] = ["xl/styles.xml", "xl/workbook.xml", "xl/sharedStrings.xml"];

describe("the rules find", () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = partsIn(await writtenBooks["a blank form with its guide, marked as it was checked"]());
  });

  it.each<[what: string, part: string, from: string | RegExp, to: string, problem: string]>([
    ["an element out of order", sheet, /(<conditionalFormatting.*<\/conditionalFormatting>)(<dataValidations.*<\/dataValidations>)/s, "$2$1", "<worksheet> holds"],
    ["an element nobody knows", sheet, "<sheetData>", "<sheetDate/><sheetData>", "<sheetDate> is unknown"],
    ["an attribute nobody knows", sheet, "<c r=", "<c foo=\"1\" r=", "<c> has foo"],
    ["an attribute that is missing", sheet, /<cfRule ([^>]*) priority="\d+"/, "<cfRule $1", "<cfRule> without priority"],
    ["an attribute of no such type", sheet, "<conditionalFormatting sqref=\"", "<conditionalFormatting sqref=\"$", "<conditionalFormatting sqref="],
    ["what may be ignored and is declared nowhere", sheet, /Ignorable="/, "Ignorable=\"x99 ", "x99 is declared nowhere"],
    ["a wrong count", styles, /<fonts count="\d+"/, "<fonts count=\"99\"", "<fonts count=\"99\"> holds"],
    ["a font that is not there", styles, /fontId="1"/, "fontId=\"99\"", "is beyond fonts"],
    ["a number format that is not there", styles, /numFmtId="164" fontId/, "numFmtId=\"199\" fontId", "number format"],
    ["a cell's style that is not there", sheet, /(<c r="A1" s=")\d+/, "$1999", "is beyond cellXfs"],
    ["a highlight's style that is not there", sheet, /dxfId="0"/, "dxfId=\"99\"", "is beyond dxfs"],
    ["a shared text that is not there", sheet, /t="s"><v>\d+/, "t=\"s\"><v>99999", "shows a text that is not there"],
    ["texts that are not as many as they say", shared, /uniqueCount="\d+"/, "uniqueCount=\"1\"", "not as many"],
    ["texts that are not shown as often as they say", shared, / count="\d+"/, " count=\"1\"", "not shown as often"],
    ["a relation that leads nowhere", "xl/_rels/workbook.xml.rels", "sheet2.xml", "sheet9.xml", "which is not there"],
    ["a part without the type of its content", "[Content_Types].xml", /<Override PartName="\/xl\/styles.xml"[^>]*>/, "", "has not the type"],
    ["a name of a sheet that is not there", workbook, /'หมวด 7'!\$B\$3|&apos;หมวด 7&apos;!\$B\$3/, "'อื่น'!$B$3", "which is nowhere"],
    ["a name that belongs to a sheet that is not there", workbook, "localSheetId=\"1\"", "localSheetId=\"7\"", "belongs to no sheet"],
    ["a name that is none", workbook, "\"PMQA_TOTAL\"", "\"AB12\"", "is no name"],
    ["a name given twice", workbook, "\"PMQA_TOTAL\"", "\"pmqa_agency\"", "given twice"],
    ["two sheets of one name", workbook, "name=\"วิธีกรอก\"", "name=\"หมวด 7\"", "two sheets"],
    ["a sheet's name that is none", workbook, "name=\"วิธีกรอก\"", "name=\"วิธี/กรอก\"", "cannot be called"],
    ["a window that is not there", workbook, /<bookViews>.*<\/bookViews>/, "", "a window that is not there"],
    ["no sheet in front", workbook, "activeTab=\"0\"", "activeTab=\"5\"", "in front"],
    ["rows out of order", sheet, /(<row r="8".*?<\/row>)(<row r="9".*?<\/row>)/s, "$2$1", "rows are out of order"],
    ["a cell twice", sheet, /(<c r="A1"[^>]*>.*?<\/c>)/, "$1$1", "out of order"],
    ["a cell in another's row", sheet, /<c r="A1"/, "<c r=\"A2\"", "is in another"],
    ["a cell outside of what is used", sheet, /<dimension ref="[^"]*"/, "<dimension ref=\"A1:B2\"", "outside"],
    ["a number that is none", sheet, /<c r="D3"([^>]*)><v>2567/, "<c r=\"D3\"$1><v>Infinity", "holds Infinity"],
    ["a line's end in an attribute", sheet, "_x000a_", "\n", "raw line's end"],
    ["a message that is too long", sheet, / prompt="/, ` prompt="${"ก".repeat(255)}`, "prompt has"],
    ["a title that is too long", sheet, / promptTitle="/, ` promptTitle="${"ก".repeat(32)}`, "promptTitle has"],
    ["a list that is too long", sheet, /<formula1>"|<formula1>&quot;/, `<formula1>"${"ก".repeat(255)},`, "a list has"],
    ["a formula that begins with =", sheet, "<f>", "<f>=", "begins with ="],
    ["a formula that cannot be read", sheet, "<f>", "<f>((", "cannot be read"],
    ["a formula that is too long", sheet, "<f>", `<f>"${"ก".repeat(8_192)}"&amp;`, "a formula has"],
    ["a text in a formula that is too long", sheet, "<f>", `<f>"${"ก".repeat(256)}"&amp;`, "a text in a formula has"],
    ["a function that bears no prefix", sheet, "<f>", "<f>ISFORMULA(A1)+", "without its prefix"],
    ["a text that is too long", shared, "<t>", `<t>${"ก".repeat(32_767)}`, "a cell has"],
    ["blanks that get lost", shared, "<t>", "<t> ", "get lost"],
    ["conditional formats of one rank", sheet, /priority="\d+"/g, "priority=\"1\"", "of one rank"],
    ["a cell that is asked for twice", sheet, /sqref="[^"]*"\/><\/dataValidations>/, "sqref=\"B3\"/></dataValidations>", "asked for twice"],
    ["columns out of order", sheet, "<col min=\"2\"", "<col min=\"1\"", "columns are out of order"],
  ])("%s", (_what, part, from, to, problem) => {
    const text = parts.get(part) ?? "";
    const spoilt = text.replace(from, to);
    expect(spoilt).not.toBe(text);
    expect(bookProblems(new Map([...parts, [part, spoilt]])).join("\n")).toContain(problem);
  });
});
