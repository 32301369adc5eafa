import { zipParts } from "../../../src/files/zip-parts";
import { treeOf, type Element } from "./xml-tree";

/** The parts of a workbook's file: as texts, and as trees. */
export interface BookParts {
  readonly parts: ReadonlyMap<string, string>;
  readonly trees: ReadonlyMap<string, Element>;
}

/** Parts by their names, read as XML. */
export const bookPartsOf = (parts: ReadonlyMap<string, string>): BookParts =>
  ({ parts, trees: new Map([...parts].map(([name, text]) => [name, treeOf(text)])) });

/** The parts of a file. */
export function partsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return new Map(Object.entries(zipParts(bytes, "book.xlsx")).map(([name, data]) => [name, decoder.decode(data)]));
}

/** The sheets in their order: each with its name, its part's name and the part. */
export function sheetsOf({ trees }: BookParts): readonly { readonly name: string; readonly part: string; readonly sheet: Element }[] {
  const targets = new Map((trees.get("xl/_rels/workbook.xml.rels")?.children ?? []).map(({ attributes }) => [attributes["Id"], attributes["Target"] ?? ""]));
  const listed = trees.get("xl/workbook.xml")?.children.find(({ name }) => name === "sheets")?.children ?? [];
  return listed.flatMap(({ attributes }) => {
    const part = `xl/${targets.get(attributes["r:id"]) ?? ""}`;
    const sheet = trees.get(part);
    return sheet === undefined ? [] : [{ name: attributes["name"] ?? "", part, sheet }];
  });
}
