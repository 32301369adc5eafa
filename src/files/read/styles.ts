import { builtInFormat } from "./built-in-formats";
import { readXml, restUnwanted, spreadsheet } from "./xml";
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
    close(name, parent) {
      // All that is asked stands in attributes, those of the cells' own formats behind all others.
      if (name === "cellXfs" && parent === "styleSheet") throw restUnwanted;
    },
    text() { /* Styles hold no text. */ },
  });
  return numbers.map((number) => own.get(number) || builtInFormat(number));
}
