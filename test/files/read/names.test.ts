import { describe, expect, it } from "@jest/globals";
import { bookOf, endOf, sheetPart, usualText, valuesIn } from "./made-book";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheet = (change: (text: string) => string): Buffer => bookOf({ [sheetPart]: change(usualText(sheetPart)) });

describe("names and their namespaces", () => {
  it.each<[string, (text: string) => string]>([
    ["a prefix bound where it is needed", (text) => text.replace(/<v>1<\/v>/, `<p:v xmlns:p="${main}">1</p:v>`)],
    ["a prefix bound anew within, and the old meaning after it", (text) => text
      .replace("<worksheet", `<worksheet xmlns:p="urn:other"`).replace("<row", `<p:row xmlns:p="urn:x"><p:c/></p:row><row`)],
    ["the usual namespace bound anew", (text) => text.replace("<sheetData>", `<sheetData xmlns="${main}">`)],
    ["attributes of other namespaces beside own ones", (text) => text.replace('<c r="A1"', '<c xmlns:q="urn:q" q:r="Z9" r="A1"')],
    ["what XML itself names", (text) => text.replace("<v>", '<v xml:space="preserve">')],
  ])("%s", async (_what, change) => {
    expect(await valuesIn(sheet(change))).toEqual([[1]]);
  });

  it.each<[string, (text: string) => string]>([
    ["an element's prefix that nothing binds", (text) => text.replace("<sheetData>", "<sheetData><p:x/>")],
    ["an attribute's prefix that nothing binds", (text) => text.replace("<v>", '<v p:a="1">')],
    ["a prefix that was bound in an element that is closed", (text) => text.replace("<sheetData>", '<sheetData><a xmlns:p="urn:p"/><p:x/>')],
    ["two attributes that mean the same", (text) => text.replace("<v>", '<v xmlns:p="urn:p" xmlns:q="urn:p" p:a="1" q:a="2">')],
    ["a prefix of nothing", (text) => text.replace("<v>", '<v xmlns:p="">')],
    ["XML's own prefix for something else", (text) => text.replace("<v>", '<v xmlns:xml="urn:x">')],
    ["half a name", (text) => text.replace("<v>", '<v xmlns:p="urn:p" p:="1">')],
  ])("%s is damage", async (_what, change) => {
    expect(await endOf(sheet(change))).toBe("corrupt");
  });

  it("100,000 prefixes bound in one tag are looked into once", async () => {
    const bound = Array.from({ length: 100_000 }, (_, at) => ` xmlns:p${at}="urn:${at}"`).join("");
    expect(await valuesIn(sheet((text) => text.replace("<sheetData>", `<sheetData${bound}>`)))).toEqual([[1]]);
  });

  it("cells without a namespace are none of the sheet's", async () => {
    expect(await endOf(sheet((text) => text.replace("<sheetData>", '<sheetData xmlns="">')))).toBe("read");
    expect(await valuesIn(sheet((text) => text.replace("<sheetData>", '<sheetData xmlns="">')))).toEqual([]);
  });
});
