import { builtInFormat } from "./built-in-formats";
import { readXml, spreadsheet } from "./xml";
import type { Zip, ZipEntry } from "./zip-directory";

/**
 * The number formats of a workbook's cell styles, as codes in en-US notation, in the order by which cells name them.
 * Nothing else of the styles is kept.
 *
 * @throws Failure as `readXml`
 */
export function readFormats(zip: Zip, entry: ZipEntry): readonly string[] {
  const own = new Map<number, string>();
  const numbers: number[] = [];
  readXml(zip, entry, { root: "styleSheet", namespaces: spreadsheet }, {
    open(name, { numFmtId = "0", formatCode = "" }, parent) {
      const number = Number(numFmtId);
      if (name === "numFmt" && parent === "numFmts") own.set(number, formatCode);
      else if (name === "xf" && parent === "cellXfs") numbers.push(number);
    },
    close() { /* All that is asked stands in attributes. */ },
    text() { /* Styles hold no text. */ },
  });
  return numbers.map((number) => own.get(number) || builtInFormat(number));
}
